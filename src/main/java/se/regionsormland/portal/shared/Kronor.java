package se.regionsormland.portal.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole kronor, written as Swedish readers expect: {@code 1 250 000 kr} with unbreakable spaces,
 * and read as people write them.
 */
public final class Kronor {

  /** Signs at most: nobody writes an amount that is longer. */
  public static final int LONGEST = 60;

  /** Thousands, millions and milliards, as a part of a pattern on small letters. */
  public static final String UNITS =
      "mkr|mnkr|msek|mn|milj\\.?|miljon(?:er)?|millions?|m"
          + "|tkr|kkr|ksek|tusen|thousand|t|k|md|mdkr|miljard(?:er)?";

  private static final BigDecimal HIGHEST = new BigDecimal("100000000000");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:(?:ca|cirka|ungefär|omkring|runt|högst|max)\\.? )?"
              + "(?<number>\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?) ?"
              + "(?<unit>"
              + UNITS
              + ")? ?"
              + "(?:kr|kronor|sek|:-)?\\.?");

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

  /**
   * As people write it, in whole kronor: "3,6 miljoner", "1 250 000 kr", "2 Mkr", "ca 500 tkr".
   * What cannot be read is empty, never a guess.
   */
  public static OptionalLong read(String written) {
    if (written.length() > LONGEST) {
      return OptionalLong.empty();
    }
    var plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    var found = AMOUNT.matcher(plain);
    if (!found.matches()) {
      return OptionalLong.empty();
    }
    var kronor =
        number(found).multiply(factor(found.group("unit"))).setScale(0, RoundingMode.HALF_UP);
    return kronor.compareTo(HIGHEST) > 0
        ? OptionalLong.empty()
        : OptionalLong.of(kronor.longValueExact());
  }

  /** A point divides thousands, unless a unit follows: "1.500.000" but "1.5 Mkr". */
  private static BigDecimal number(Matcher found) {
    var number = found.group("number").replace(" ", "");
    boolean decimalPoint =
        number.matches("\\d+\\.\\d+")
            && (found.group("unit") != null || !number.matches("\\d{1,3}\\.\\d{3}"));
    return new BigDecimal(decimalPoint ? number : number.replace(".", "").replace(',', '.'));
  }

  /** What one of {@link #UNITS} multiplies by; none, by one. */
  public static BigDecimal factor(@Nullable String unit) {
    if (unit == null) {
      return BigDecimal.ONE;
    }
    if (unit.startsWith("miljard") || unit.startsWith("md")) {
      return new BigDecimal("1000000000");
    }
    return new BigDecimal(unit.startsWith("m") ? "1000000" : "1000");
  }
}
