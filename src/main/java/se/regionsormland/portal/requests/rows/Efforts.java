package se.regionsormland.portal.requests.rows;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Effort;
import se.regionsormland.portal.plan.Period;
import se.regionsormland.portal.plan.written.WrittenNumber;

/** How much somebody works in a year, as people write it: "400" or "400 timmar", or "50 %". */
public final class Efforts {

  private static final BigDecimal WHOLE_YEAR = new BigDecimal(12);

  private Efforts() {}

  /**
   * Of a part of a post all of the year's months in the period count. Empty where it is unclear.
   */
  public static Optional<Effort> read(String written, @Nullable Period period, int year) {
    boolean isPart =
        written.contains("%") || written.toLowerCase(java.util.Locale.ROOT).contains("procent");
    return WrittenNumber.read(written)
        .map(number ->
            isPart
                ? new Effort.PartOfPost(number, period == null ? WHOLE_YEAR : period.monthsIn(year))
                : new Effort.Hours(number));
  }
}
