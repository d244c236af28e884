package se.regionsormland.portal.plan;

import java.math.BigDecimal;

/** How much a role works in a year. */
public sealed interface Effort {

  /** The cost of it, half up to the öre. */
  Money cost(Money monthlyPay, Rates rates);

  /** At the price of an hour, which is rounded first, as an application has it. */
  record Hours(BigDecimal hours) implements Effort {
    @Override
    public Money cost(Money monthlyPay, Rates rates) {
      return Money.rounded(rates.hourly(monthlyPay).inKronor().multiply(hours));
    }
  }

  /** Per cent of a post, for that many months of the year: the same part of the monthly pay. */
  record PartOfPost(BigDecimal percent, BigDecimal months) implements Effort {
    @Override
    public Money cost(Money monthlyPay, Rates rates) {
      return Money.rounded(
          monthlyPay.inKronor().multiply(percent).movePointLeft(2).multiply(months));
    }
  }
}
