package se.regionsormland.portal.identity.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;
import se.regionsormland.portal.shared.NotStarting;

/**
 * The key that secrets in the database are encrypted with: 256 bits as Base64, in {@code
 * portal.secrets.key} or in the file that {@code portal.secrets.key-file} names. The portal's own
 * database has one beside it, made when it is first needed; a database that is named has not, so
 * that whoever takes a copy of it does not have the key too.
 *
 * @param key before the file, when both are given
 */
@ConfigurationProperties("portal.secrets")
record SecretsKey(@Nullable String key, @Nullable Path keyFile) {

  static final int BYTES = 32;

  byte[] read(Environment environment) {
    if (key != null && !key.isBlank()) {
      return decoded(key);
    }
    if (keyFile != null) {
      return decoded(contentOf(keyFile));
    }
    if (environment.containsProperty("spring.datasource.url")) {
      throw missing("Nyckeln som hemligheter krypteras med är inte angiven.", null);
    }
    return besideTheDatabase(Path.of(environment.getProperty("portal.data", "data")));
  }

  private static byte[] besideTheDatabase(Path home) {
    var file = home.resolve("secrets.key");
    if (!Files.exists(file)) {
      make(home, file);
    }
    return decoded(contentOf(file));
  }

  private static void make(Path home, Path file) {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    try {
      Files.createDirectories(home);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw missing("Nyckelfilen " + file + " går inte att läsa.", e);
    }
  }

  private static byte[] decoded(String written) {
    try {
      var bytes = Base64.getDecoder().decode(written.strip());
      if (bytes.length == BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw missing("Nyckeln är inte skriven som Base64.", e);
    }
    throw missing("Nyckeln är inte 32 byte lång.", null);
  }

  private static NotStarting missing(String what, @Nullable Throwable cause) {
    return new NotStarting(
        what + " Utan den kan ingen som arbetar i portalen logga in.",
        "Gör en nyckel med openssl rand -base64 32 och ange filen den ligger i"
            + " (PORTAL_SECRETS_KEYFILE) eller nyckeln själv (PORTAL_SECRETS_KEY). Spara den skild"
            + " från databasens säkerhetskopior.",
        cause);
  }

  @Override
  public String toString() {
    return "SecretsKey";
  }
}
