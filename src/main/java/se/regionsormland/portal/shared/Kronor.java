package se.regionsormland.portal.shared;

/**
 * Whole kronor, written as Swedish readers expect: {@code 1 250 000 kr} with unbreakable spaces.
 */
public final class Kronor {

  private static final char UNBREAKABLE_SPACE = '\u00A0';

  private Kronor() {}

  public static String format(long kronor) {
    return grouped(kronor) + UNBREAKABLE_SPACE + "kr";
  }

  /** As {@link #format} without the unit, for a field that has it beside. */
  public static String grouped(long kronor) {
    var digits = Long.toString(Math.abs(kronor));
    var grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, UNBREAKABLE_SPACE);
    }
    return (kronor < 0 ? "\u2212" : "") + grouped;
  }

  /** Whole millions as {@code 16 Mkr}; anything else in kronor. */
  public static String inMillions(long kronor) {
    return kronor % 1_000_000 == 0
        ? kronor / 1_000_000 + "" + UNBREAKABLE_SPACE + "Mkr"
        : format(kronor);
  }
}
