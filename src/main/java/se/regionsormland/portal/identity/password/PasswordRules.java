package se.regionsormland.portal.identity.password;

import java.util.Locale;
import java.util.Optional;

/** Length counts; nothing that others try first. No demands on kinds of characters. */
public final class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private PasswordRules() {}

  public static Optional<PasswordFault> faultOf(String password, String username) {
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
    return EasyPasswords.has(plain) ? Optional.of(PasswordFault.COMMON) : Optional.empty();
  }

  private static boolean isNameOf(String username, String plain) {
    return plain.equals(username.toLowerCase(Locale.ROOT).split("@", -1)[0]);
  }
}
