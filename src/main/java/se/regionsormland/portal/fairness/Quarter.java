package se.regionsormland.portal.fairness;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quarter of a year in Sweden, from {@code first} to the day before {@link #after}. */
public record Quarter(LocalDate first) {

  private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-([1-4])");

  public static Quarter of(LocalDate day) {
    return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
  }

  /** "2027-1". */
  public static Optional<Quarter> written(String written) {
    var found = WRITTEN.matcher(written);
    return found.matches()
        ? Optional.of(
            of(
                LocalDate.of(
                    Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)) * 3, 1)))
        : Optional.empty();
  }

  public String written() {
    return String.format(Locale.ROOT, "%d-%d", first.getYear(), number());
  }

  public int number() {
    return first.get(IsoFields.QUARTER_OF_YEAR);
  }

  public LocalDate after() {
    return first.plusMonths(3);
  }

  Quarter before() {
    return new Quarter(first.minusMonths(3));
  }
}
