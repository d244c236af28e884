package se.regionsormland.portal.identity.password;

/**
 * Why a password was not taken. Each has a text in the bundle: {@code identity.password.<name>}.
 */
public enum PasswordFault {
  TOO_SHORT,
  TOO_LONG,
  LIKE_USERNAME,
  COMMON,
  /** The present password, asked for before a new one, was wrong. */
  OLD_IS_WRONG,
  TOO_MANY_TRIES;

  public String code() {
    return "identity.password." + name();
  }
}
