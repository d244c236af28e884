package se.regionsormland.portal.plan.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.Fund;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;

/** How large a part of the costs a fund pays: over the whole, and a year above it is a question. */
record ShareChecks(PlanCheck check) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static Stream<Finding> of(PlanCheck check) {
    var shares = new ShareChecks(check);
    return Stream.of(
            shares.share(FinancingRule.ERDF_SHARE, Fund.REGIONAL_FUND),
            shares.share(FinancingRule.REGIONAL_SHARE, Fund.STATE_GRANT),
            shares.ofOthers())
        .flatMap(found -> found);
  }

  private Stream<Finding> share(FinancingRule rule, Fund fund) {
    var paid = check.paid(fund);
    if (!paid.isPositive()) {
      return Stream.empty();
    }
    var whole = check.sums.whole();
    if (!whole.isPositive()) {
      return Stream.of(check.found(rule, Outcome.UNCLEAR, "no-costs", paid));
    }
    var percent = check.figure(rule);
    var most = whole.shareAtMost(percent);
    return Stream.of(paid.isMoreThan(most) ? over(rule, paid, most) : within(rule, fund, paid));
  }

  private Finding over(FinancingRule rule, Money paid, Money most) {
    var whole = check.sums.whole();
    var percent = check.figure(rule);
    return check.found(
        rule,
        Outcome.NOT_MET,
        "over",
        paid,
        whole,
        percent,
        most,
        paid.minus(most),
        costsFor(paid, percent).minus(whole));
  }

  /** The least cost that the sum is a share of within the ceiling. */
  private static Money costsFor(Money paid, BigDecimal percent) {
    return Money.exactly(paid.inKronor().multiply(WHOLE).divide(percent, 2, RoundingMode.CEILING));
  }

  private Finding within(FinancingRule rule, Fund fund, Money paid) {
    var part = paid.percentOf(check.sums.whole());
    var above = yearsAbove(fund, check.figure(rule));
    return above.isEmpty()
        ? check.found(rule, Outcome.MET, "met", paid, check.sums.whole(), part)
        : check.found(rule, Outcome.UNCLEAR, "years", part, check.figure(rule), above);
  }

  private List<Integer> yearsAbove(Fund fund, BigDecimal percent) {
    var costs = check.sums.costs();
    var paid = check.sums.financing(row -> check.of(fund).test(row.source()));
    return check.plan.costs().isEmpty()
        ? List.of()
        : paid.years().keySet().stream()
            .filter(year -> paid.in(year).isMoreThan(costs.in(year).shareAtMost(percent)))
            .toList();
  }

  /**
   * Other money of the European Union: the portal knows its shares only as the sources say them.
   */
  private Stream<Finding> ofOthers() {
    var says =
        check.sought().stream()
            .filter(source -> source.payer() == Payer.EUROPE)
            .map(source ->
                PlanCheck.say(FinancingRule.EUROPE_SHARE, "ask", source.name(), source.share()))
            .toList();
    return says.isEmpty()
        ? Stream.empty()
        : Stream.of(check.found(FinancingRule.EUROPE_SHARE, Outcome.UNCLEAR, says));
  }
}
