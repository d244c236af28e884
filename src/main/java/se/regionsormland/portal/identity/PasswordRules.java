package se.regionsormland.portal.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Length counts; nothing that others try first. No demands on kinds of characters. */
final class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;
  private static final int FEWEST_DIFFERENT = 5;

  private static final Set<String> COMMON = read("identity/common-passwords.txt");

  private PasswordRules() {}

  static Optional<PasswordFault> faultOf(String password, String username) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(PasswordFault.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(PasswordFault.TOO_LONG);
    }
    var plain = password.toLowerCase(Locale.ROOT);
    if (plain.contains(username.toLowerCase(Locale.ROOT)) || isNameOf(username, plain)) {
      return Optional.of(PasswordFault.LIKE_USERNAME);
    }
    boolean monotonous = plain.chars().distinct().count() < FEWEST_DIFFERENT;
    return monotonous || COMMON.contains(plain)
        ? Optional.of(PasswordFault.COMMON)
        : Optional.empty();
  }

  private static boolean isNameOf(String username, String plain) {
    return plain.equals(username.toLowerCase(Locale.ROOT).split("@", -1)[0]);
  }

  private static Set<String> read(String list) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(list).getInputStream(), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
