package se.regionsormland.portal.trail.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Sha256;

/**
 * Signs what a check has seen (HMAC-SHA256), so that who can rewrite the whole database still
 * cannot rewrite what was seen before. The key lies in a file that {@code portal.trail.key-file}
 * names: a key a line, the first signs, those below are older ones that still vouch for what they
 * signed.
 */
@Component
class HeadKey {

  private static final int SHORTEST = 32;

  private final List<String> keys;

  HeadKey(@Value("${portal.trail.key-file:}") String file) {
    this.keys = file.isBlank() ? List.of() : read(Path.of(file.strip()));
  }

  private static List<String> read(Path file) {
    var keys = lines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length() < SHORTEST)) {
      throw new IllegalStateException(
          "The file that PORTAL_TRAIL_KEYFILE names must hold a key of at least %d signs a line"
              .formatted(SHORTEST));
    }
    return keys;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalStateException("PORTAL_TRAIL_KEYFILE: %s cannot be read".formatted(file), e);
    }
  }

  boolean isThere() {
    return !keys.isEmpty();
  }

  /** Empty when there is no key. */
  String sign(String text) {
    return keys.isEmpty() ? "" : code(keys.getFirst(), text);
  }

  /** Whether nothing speaks against it: without a key, or a signature, nothing can. */
  boolean vouchesFor(ChainCheck kept) {
    return keys.isEmpty()
        || !kept.isSigned()
        || keys.stream().anyMatch(key -> same(code(key, kept.signed()), kept.signature()));
  }

  private static boolean same(String one, @Nullable String other) {
    return other != null && Sha256.same(one, other);
  }

  private static String code(String key, String text) {
    return HexFormat.of().formatHex(Sha256.seal(key, text));
  }
}
