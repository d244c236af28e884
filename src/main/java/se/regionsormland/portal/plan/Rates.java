package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The figures that costs are calculated by: {@code hoursOfYear} of a post, and the rules of the
 * day.
 */
public record Rates(long hoursOfYear) {

  private static final BigDecimal MONTHS = new BigDecimal(12);

  /** Monthly pay times twelve through the hours of a year, half up to the öre. */
  public Money hourly(Money monthlyPay) {
    return Money.exactly(
        monthlyPay
            .inKronor()
            .multiply(MONTHS)
            .divide(BigDecimal.valueOf(hoursOfYear), 2, RoundingMode.HALF_UP));
  }
}
