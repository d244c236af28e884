package se.regionsormland.portal.identity;

import java.util.HexFormat;
import se.regionsormland.portal.shared.Secret;

/** A secret for a link; the database knows its hash alone, in digits and letters. */
final class OneTimeToken {

  private OneTimeToken() {}

  static String create() {
    return Secret.fresh();
  }

  static String hash(String token) {
    return HexFormat.of().formatHex(Secret.hash(token));
  }
}
