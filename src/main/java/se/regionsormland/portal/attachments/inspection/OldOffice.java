package se.regionsormland.portal.attachments.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The binary container: documents before 2007, and newer ones that have a password. */
final class OldOffice {

  private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private OldOffice() {}

  static boolean isEncrypted(Path file) {
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      int found = 0;
      for (int next = in.read(); next >= 0 && found < LOCKED.length; next = in.read()) {
        found = next == LOCKED[found] ? found + 1 : next == LOCKED[0] ? 1 : 0;
      }
      return found == LOCKED.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
