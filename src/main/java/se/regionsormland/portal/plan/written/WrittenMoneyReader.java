package se.regionsormland.portal.plan.written;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.shared.Kronor;

/** Reads a sum of money; see {@link WrittenMoney}. */
final class WrittenMoneyReader {

  private static final int LONGEST = 80;
  private static final BigDecimal HIGHEST = new BigDecimal("100000000000");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES =
      Pattern.compile("[\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]");
  private static final Pattern ABOUT =
      Pattern.compile("^(?:ca|cirka|c:a|ungefär|omkring|runt|about|approx)\\.? ");
  private static final Pattern ONLY_SIGNS = Pattern.compile("(?:-(?: ?(?:kr|:-))?)?");
  private static final Pattern SHORTENED = Pattern.compile("#.*|.*\\d+e[+-]?\\d+.*");
  private static final Pattern PERCENT = Pattern.compile(".*(?:%|procent|percent|per cent).*");
  private static final Pattern CURRENCY =
      Pattern.compile(".*(?:[€$£]|\\b(?:eur|euros?|usd|dollars?|gbp|nok|dkk)\\b).*");
  private static final Pattern TIME =
      Pattern.compile(
          ".*(?:\\bper (?:år|månad|mån|timme|vecka|year|month|hour)|/ ?(?:år|mån|tim|h\\b)|årligen"
              + "|\\bom året|i månaden|a year|a month).*");
  private static final Pattern RANGE =
      Pattern.compile(".*\\d[^-]*(?:(?<![:,.])-|\\b(?:till|eller|to|or)\\b) ?\\d.*");
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(.*\\d.*\\).*");

  private static final Pattern SUM =
      Pattern.compile(
          "(?<sign>[-+]?) ?(?:(?:sek|kr) )?(?<more>[-+]?) ?(?<number>\\d[\\d .,'’]*?)"
              + "(?:(?<ore>:\\d\\d)|:-|,-|\\.-|,—)? ?(?<unit>"
              + Kronor.UNITS
              + ")? ?(?:kr|kronor|krona|sek|:-)?\\.?");

  private WrittenMoneyReader() {}

  static WrittenMoney read(String written) {
    if (written.length() > LONGEST) {
      return new WrittenMoney.Refused(Refusal.NOT_AN_AMOUNT); // before anything reads it
    }
    var plain = plain(written);
    var refusal = refusal(plain);
    if (refusal != null) {
      return new WrittenMoney.Refused(refusal);
    }
    var found = SUM.matcher(plain);
    return found.matches() ? sum(found) : new WrittenMoney.Refused(Refusal.NOT_AN_AMOUNT);
  }

  /** Small letters, one sort of blank and one sort of minus. */
  private static String plain(String written) {
    var visible = INVISIBLE.matcher(written).replaceAll("");
    var blanks = BLANKS.matcher(visible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return ABOUT.matcher(DASHES.matcher(blanks).replaceAll("-")).replaceFirst("");
  }

  private static @Nullable Refusal refusal(String plain) {
    if (ONLY_SIGNS.matcher(plain).matches()) {
      return Refusal.NOTHING;
    }
    if (SHORTENED.matcher(plain).matches()) {
      return Refusal.NOT_SHOWN;
    }
    if (PERCENT.matcher(plain).matches()) {
      return Refusal.PERCENT;
    }
    if (CURRENCY.matcher(plain).matches()) {
      return Refusal.OTHER_CURRENCY;
    }
    if (TIME.matcher(plain).matches()) {
      return Refusal.PER_TIME;
    }
    if (RANGE.matcher(plain).matches()) {
      return Refusal.RANGE;
    }
    return IN_PARENTHESES.matcher(plain).matches() ? Refusal.PARENTHESES : null;
  }

  private static WrittenMoney sum(Matcher found) {
    var unit = found.group("unit");
    var number = WrittenNumber.parse(found.group("number").strip(), isMillions(unit));
    var refusal = number.refusal();
    if (refusal != null) {
      return new WrittenMoney.Refused(refusal);
    }
    var sign = found.group("sign") + found.group("more");
    var ore = found.group("ore");
    if (sign.length() > 1 || (ore != null && (unit != null || number.value().scale() > 0))) {
      return new WrittenMoney.Refused(Refusal.NOT_AN_AMOUNT);
    }
    var kronor = number.value().multiply(Kronor.factor(unit));
    var exact = ore == null ? kronor : kronor.add(new BigDecimal("0." + ore.substring(1)));
    return inOre(sign.equals("-") ? exact.negate() : exact);
  }

  private static WrittenMoney inOre(BigDecimal kronor) {
    if (kronor.abs().compareTo(HIGHEST) > 0) {
      return new WrittenMoney.Refused(Refusal.TOO_LARGE);
    }
    return kronor.stripTrailingZeros().scale() > 2
        ? new WrittenMoney.Refused(Refusal.FINER_THAN_ORE)
        : new WrittenMoney.Read(Money.exactly(kronor));
  }

  /** Nobody writes thousands of millions: one comma or point before them divides decimals. */
  private static boolean isMillions(@Nullable String unit) {
    return unit != null && Kronor.factor(unit).compareTo(BigDecimal.valueOf(1000)) > 0;
  }
}
