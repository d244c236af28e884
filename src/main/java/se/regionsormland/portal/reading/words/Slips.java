package se.regionsormland.portal.reading.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Slips of the keyboard. */
final class Slips {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private Slips() {}

  static String withoutDots(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Whether one letter left out, put in, changed or swapped with the next makes them alike. */
  static boolean oneApart(String one, String other) {
    if (one.length() > other.length()) {
      return oneApart(other, one);
    }
    int longer = other.length() - one.length();
    if (longer > 1) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    var rest = one.substring(at);
    return longer == 1
        ? other.endsWith(rest) && other.length() - rest.length() == at + 1
        : isChangedOrSwapped(rest, other.substring(at));
  }

  private static boolean isChangedOrSwapped(String one, String other) {
    if (one.length() < 2 || one.substring(1).equals(other.substring(1))) {
      return true;
    }
    return one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && one.substring(2).equals(other.substring(2));
  }
}
