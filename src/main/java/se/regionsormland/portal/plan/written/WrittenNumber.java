package se.regionsormland.portal.plan.written;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number without its unit, as it is written in Swedish or English. */
public record WrittenNumber(BigDecimal value, @Nullable Refusal refusal) {

  private static final int LONGEST = 40;
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<number>\\d[\\d .,]*?)"
              + " ?(?:%|procent|percent|h|tim|timmar|hours?|mån|månader|months?)?\\.?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ '’]\\d{3})+");
  private static final Pattern THOUSANDS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+");
  private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern ONE_MARK = Pattern.compile("(\\d+)[.,](\\d+)");

  /** Hours, months or per cent; empty where it is none, or can be read in two ways. */
  public static Optional<BigDecimal> read(String written) {
    var plain = BLANKS.matcher(written).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    var found = QUANTITY.matcher(plain);
    if (written.length() > LONGEST || !found.matches()) {
      return Optional.empty();
    }
    var number = parse(found.group("number").strip(), false);
    return number.refusal() == null ? Optional.of(number.value()) : Optional.empty();
  }

  /** {@code decimal}: one comma or point divides decimals, whatever follows it. */
  static WrittenNumber parse(String digits, boolean decimal) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) {
      return whole(digits);
    }
    var before = digits.substring(0, last);
    var after = digits.substring(last + 1);
    boolean alone = before.indexOf('.') < 0 && before.indexOf(',') < 0;
    if (alone && !GROUPED.matcher(before).matches()) {
      return EITHER.matcher(digits).matches() && !decimal
          ? refused(Refusal.AMBIGUOUS)
          : marked(digits);
    }
    if (THOUSANDS.matcher(digits).matches()) {
      return read(digits.replaceAll("[.,]", ""), "");
    }
    boolean thousands = GROUPED.matcher(before).matches() || THOUSANDS.matcher(before).matches();
    boolean other = before.indexOf(digits.charAt(last)) < 0;
    if (!thousands || !other || !after.matches("\\d+")) {
      return refused(Refusal.GROUPS);
    }
    return after.length() == 3
        ? refused(Refusal.AMBIGUOUS)
        : read(before.replaceAll("\\D", ""), after);
  }

  private static WrittenNumber whole(String digits) {
    return digits.matches("\\d+") || GROUPED.matcher(digits).matches()
        ? read(digits.replaceAll("\\D", ""), "")
        : refused(Refusal.GROUPS);
  }

  private static WrittenNumber marked(String digits) {
    var found = ONE_MARK.matcher(digits);
    return found.matches() ? read(found.group(1), found.group(2)) : refused(Refusal.GROUPS);
  }

  private static WrittenNumber read(String whole, String decimals) {
    return new WrittenNumber(
        new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals), null);
  }

  private static WrittenNumber refused(Refusal why) {
    return new WrittenNumber(BigDecimal.ZERO, why);
  }
}
