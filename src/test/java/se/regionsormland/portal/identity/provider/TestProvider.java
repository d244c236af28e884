package se.regionsormland.portal.identity.provider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.regionsormland.portal.web.Links;

/** Names a provider for as long as a test needs one: the portal's own settings name none. */
public class TestProvider extends TheProvider {

  private static final Map<String, List<String>> ROLES =
      Map.of(
          "officer", List.of("pp-handlaggare"),
          "assessor", List.of("pp-bedomare", "pp-bedomare-2"),
          "administrator", List.of("pp-admin"));

  private final Links links;
  private volatile @Nullable Provider used;

  TestProvider(Links links) {
    super(settings("", Set.of()), links);
    this.links = links;
  }

  private static ProviderSettings settings(String issuer, Set<String> secondStep) {
    return new ProviderSettings(
        issuer, "projektporten", "hemligheten", null, "realm.roles", ROLES, secondStep);
  }

  public void use(String issuer, String... secondStep) {
    used = of(settings(issuer, Set.of(secondStep)), links);
  }

  public void reset() {
    used = null;
  }

  @Override
  public Optional<Provider> named() {
    return Optional.ofNullable(used);
  }

  @TestConfiguration(proxyBeanMethods = false)
  public static class Configuration {
    @Bean
    @Primary
    TestProvider testProvider(Links links) {
      return new TestProvider(links);
    }
  }
}
