package se.regionsormland.portal.requests;

import se.regionsormland.portal.plan.Money;

/**
 * A request as one among others: {@code area} is the intervention area that it seems to lie in, 0
 * where none is known.
 */
public record RequestSum(String reference, String title, int area, Of oneToOne, Of erdf) {

  /** Of one fund: as the latest plan seeks it, else the three numbers; and what was granted. */
  public record Of(Money sought, Money granted) {}

  public Of of(Payer fund) {
    return fund == Payer.ERDF ? erdf : oneToOne;
  }
}
