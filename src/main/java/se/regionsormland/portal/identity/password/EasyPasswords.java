package se.regionsormland.portal.identity.password;

/**
 * What others try first, by rule rather than by list: fingers that walk along the keyboard or the
 * alphabet, one thing said again and again, and one or two common words with digits and signs.
 */
final class EasyPasswords {

  private static final int FEWEST_DIFFERENT = 5;
  private static final int STEPS_A_RUN = 3;
  private static final int FEW_WORDS = 2;

  private EasyPasswords() {}

  /** In lower case, and no longer than {@link PasswordRules#LONGEST}: the work grows with it. */
  static boolean has(String password) {
    return password.chars().distinct().count() < FEWEST_DIFFERENT
        || isWalk(password)
        || isRepeated(password)
        || CommonWords.fewestIn(password) <= FEW_WORDS;
  }

  private static boolean isWalk(String password) {
    int runs = 1;
    for (int at = 1; at < password.length(); at++) {
      if (!Keyboard.areNeighbours(password.charAt(at - 1), password.charAt(at))) {
        runs++;
      }
    }
    return runs * STEPS_A_RUN <= password.length();
  }

  /** The same again, whole or cut off at the end: as good as saying it once. */
  private static boolean isRepeated(String password) {
    for (int period = 1; period < PasswordRules.SHORTEST; period++) {
      if (2 * period <= password.length()
          && password.substring(period).equals(withoutLast(password, period))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutLast(String text, int characters) {
    return text.substring(0, text.length() - characters);
  }
}
