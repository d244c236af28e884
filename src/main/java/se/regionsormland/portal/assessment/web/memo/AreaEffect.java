package se.regionsormland.portal.assessment.web.memo;

import se.regionsormland.portal.plan.Money;

/**
 * What a request does to the strategy's table 20: what is left of the EU's frame in its area, and
 * what would be left if it got all that it seeks. Of the region's own funds there is no frame, so
 * what is granted already stands alone; nor of {@code eastern}, the regional fund's other
 * programme.
 */
record AreaEffect(
    int number,
    String name,
    Money frame,
    Money granted,
    Money sought,
    Money eastern,
    Money oneToOneGranted) {

  /** Of the frame before this request. */
  public Money left() {
    return frame.minus(granted);
  }

  /** Below zero where it seeks more than there is. */
  public Money leftAfter() {
    return left().minus(sought);
  }
}
