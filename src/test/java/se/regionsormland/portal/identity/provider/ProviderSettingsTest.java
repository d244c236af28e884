package se.regionsormland.portal.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings as a container's environment names them. */
class ProviderSettingsTest {

  private static final Map<String, Object> WHOLE =
      Map.of(
          "PORTAL_OIDC_ISSUER", "https://inloggning.example.org",
          "PORTAL_OIDC_CLIENTID", "projektporten",
          "PORTAL_OIDC_CLIENTSECRET", "hemligheten",
          "PORTAL_OIDC_ROLES_OFFICER", "pp-handlaggare,pp-chef",
          "PORTAL_OIDC_ROLES_ASSESSOR", "",
          "PORTAL_OIDC_SECONDSTEP", "mfa");

  private static ProviderSettings bound(Map<String, Object> environment) {
    var source = new SystemEnvironmentPropertySource("systemEnvironment", environment);
    return new Binder(ConfigurationPropertySources.from(source))
        .bindOrCreate("portal.oidc", ProviderSettings.class);
  }

  private static ProviderSettings with(String name, String value) {
    var changed = new HashMap<>(WHOLE);
    changed.put(name, value);
    return bound(changed);
  }

  @Test
  void nothing_is_named_where_nothing_is_said_or_what_is_said_is_empty() {
    assertThat(bound(Map.of()).isNamed()).isFalse();
    assertThat(with("PORTAL_OIDC_ISSUER", "").isNamed()).isFalse();
  }

  @Test
  void it_is_read_from_the_environment() {
    var settings = bound(WHOLE);
    assertThat(settings.isNamed()).isTrue();
    assertThatCode(settings::check).doesNotThrowAnyException();
    assertThat(settings.roles()).containsEntry("officer", List.of("pp-handlaggare", "pp-chef"));
    assertThat(settings.rolesClaim()).isEqualTo("roles");
    assertThat(settings.secondStep()).containsExactly("mfa");
    assertThat(settings.toString()).doesNotContain("hemligheten");
  }

  @Test
  void the_secret_may_be_a_file(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("secret"), "ur filen\n");
    var changed = new HashMap<>(WHOLE);
    changed.put("PORTAL_OIDC_CLIENTSECRET", "");
    changed.put("PORTAL_OIDC_CLIENTSECRETFILE", file.toString());
    assertThat(bound(changed).secret()).isEqualTo("ur filen");
  }

  @ParameterizedTest
  @CsvSource({
    "PORTAL_OIDC_CLIENTID,''",
    "PORTAL_OIDC_CLIENTSECRET,''",
    "PORTAL_OIDC_ROLES_OFFICER,''",
    "PORTAL_OIDC_ISSUER,http://inloggning.example.org"
  })
  void what_is_half_said_stops_the_start(String name, String value) {
    assertThatThrownBy(with(name, value)::check)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("portal.oidc");
  }
}
