package se.regionsormland.portal.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import se.regionsormland.portal.shared.NotStarting;

class SecretsKeyTest {

  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
  private static final UUID ACCOUNT = UUID.randomUUID();

  @TempDir private Path folder;

  private final MockEnvironment named =
      new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/portal");

  @Test
  void a_database_that_is_named_needs_a_key_that_is_not_in_it() {
    assertThatThrownBy(() -> new SecretsKey(null, null).read(named))
        .isInstanceOf(NotStarting.class);
    assertThatThrownBy(() -> new SecretsKey(" ", null).read(named)).isInstanceOf(NotStarting.class);
  }

  @Test
  void it_says_in_swedish_what_to_do() {
    assertThatThrownBy(() -> new SecretsKey("kort", null).read(named))
        .hasMessageContainingAll("Nyckeln är inte", "logga in")
        .hasFieldOrPropertyWithValue(
            "remedy",
            "Gör en nyckel med openssl rand -base64 32 och ange filen den ligger i"
                + " (PORTAL_SECRETS_KEYFILE) eller nyckeln själv (PORTAL_SECRETS_KEY). Spara den"
                + " skild från databasens säkerhetskopior.");
  }

  @Test
  void a_file_may_hold_it_with_a_line_break_at_its_end() throws IOException {
    var file = Files.writeString(folder.resolve("nyckel"), KEY + "\n");
    assertThat(new SecretsKey(null, file).read(named)).hasSize(32);
  }

  @Test
  void what_is_no_key_is_not_taken_for_one() {
    for (var wrong : new String[] {"kort", "å", KEY + KEY, "MDEyMw=="}) {
      assertThatThrownBy(() -> new SecretsKey(wrong, null).read(named))
          .as(wrong)
          .isInstanceOf(NotStarting.class);
    }
    assertThatThrownBy(() -> new SecretsKey(null, folder.resolve("finns inte")).read(named))
        .isInstanceOf(NotStarting.class);
  }

  @Test
  void the_portals_own_database_has_one_beside_it_that_stays() throws IOException {
    var own = new MockEnvironment().withProperty("portal.data", folder.toString());
    var first = new SecretsKey(null, null).read(own);
    assertThat(new SecretsKey(null, null).read(own)).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void what_is_encrypted_is_read_with_the_same_key_for_the_same_account_alone() {
    var here = new Encryption(new SecretsKey(KEY, null), named);
    var secret = "hemlighet".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var encrypted = here.encrypt(ACCOUNT, secret);
    assertThat(here.decrypt(ACCOUNT, encrypted)).hasValue(secret);
    assertThat(here.decrypt(UUID.randomUUID(), encrypted)).isEmpty();
    assertThat(here.encrypt(ACCOUNT, secret)).isNotEqualTo(encrypted);
    var other = "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=";
    assertThat(new Encryption(new SecretsKey(other, null), named).decrypt(ACCOUNT, encrypted))
        .isEmpty();
  }
}
