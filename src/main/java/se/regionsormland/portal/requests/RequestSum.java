package se.regionsormland.portal.requests;

import se.regionsormland.portal.plan.Money;

/**
 * A request as one among others: {@code area} is the intervention area that it seems to lie in, 0
 * where none is known. {@code eastern} is sought of the regional fund's programme for Östra
 * Mellansverige, which has no frame there.
 */
public record RequestSum(
    String reference, String title, int area, Of oneToOne, Of erdf, Money eastern) {

  /**
   * Of one fund: as the latest whole plan seeks it, else the three numbers; and what was granted.
   */
  public record Of(Money sought, Money granted) {}

  public Of of(Payer fund) {
    return fund == Payer.ERDF ? erdf : oneToOne;
  }
}
