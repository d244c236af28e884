package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Optional;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.Payer;
import se.regionsormland.portal.requests.RequestSum;

/**
 * What a request does to the strategy's table 20: what is left of the EU's frame in its area, and
 * what would be left if it got all that it seeks. Of the region's own funds there is no frame, so
 * what is granted already stands alone.
 */
record AreaEffect(
    int number,
    String name,
    Money frame,
    Money granted,
    Money sought,
    Money oneToOneGranted,
    Money oneToOneSought) {

  /** Empty where it lies in no area that is known. {@code all}: what the reader may count. */
  static Optional<AreaEffect> of(String reference, List<RequestSum> all, Strategy strategy) {
    return all.stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .flatMap(one ->
            strategy.areas().stream()
                .filter(area -> area.number() == one.area())
                .findFirst()
                .map(area -> of(one, all, area)));
  }

  private static AreaEffect of(RequestSum one, List<RequestSum> all, InterventionArea area) {
    var others = all.stream().filter(other -> !other.reference().equals(one.reference())).toList();
    return new AreaEffect(
        area.number(),
        area.name(),
        Money.kronor(area.budget().erdf()),
        granted(area, Payer.ERDF, others),
        one.erdf().sought(),
        granted(area, Payer.ONE_TO_ONE, others),
        one.oneToOne().sought());
  }

  private static Money granted(InterventionArea area, Payer fund, List<RequestSum> others) {
    return Money.sum(
        others.stream()
            .filter(other -> other.area() == area.number())
            .map(other -> other.of(fund).granted())
            .toList());
  }

  /** Of the frame before this request. */
  public Money left() {
    return frame.minus(granted);
  }

  /** Below zero where it seeks more than there is. */
  public Money leftAfter() {
    return left().minus(sought);
  }
}
