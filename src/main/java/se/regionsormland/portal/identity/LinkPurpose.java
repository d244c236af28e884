package se.regionsormland.portal.identity;

import java.util.Arrays;
import se.regionsormland.portal.keys.KeyKind;

/** Why somebody gets a link to choose a password. */
public enum LinkPurpose {
  ACCOUNT_OPENED(KeyKind.ACCOUNT_OPENED),
  PASSWORD_FORGOTTEN(KeyKind.PASSWORD_FORGOTTEN),
  /** It comes unasked, as a new account's. */
  FACTORS_RESET(KeyKind.ACCOUNT_OPENED);

  private final KeyKind key;

  LinkPurpose(KeyKind key) {
    this.key = key;
  }

  KeyKind key() {
    return key;
  }

  static KeyKind[] keys() {
    return Arrays.stream(values()).map(LinkPurpose::key).toArray(KeyKind[]::new);
  }
}
