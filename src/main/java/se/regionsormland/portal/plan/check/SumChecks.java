package se.regionsormland.portal.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Financing;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Period;
import se.regionsormland.portal.plan.PlanSums;
import se.regionsormland.portal.plan.Said;

/**
 * That both sides come out even, that all is in the period, and that what is in kind is on both.
 */
final class SumChecks {

  private final PlanCheck check;
  private final PlanSums sums;

  private SumChecks(PlanCheck check) {
    this.check = check;
    this.sums = check.sums;
  }

  static Stream<Finding> of(PlanCheck check) {
    var own = new SumChecks(check);
    return Stream.of(own.financed(), own.inPeriod(), own.inKind()).flatMap(found -> found);
  }

  private Stream<Finding> financed() {
    var plan = check.plan;
    if (sums.whole().isZero() && sums.financed(_ -> true).isZero()) {
      return Stream.of(financed(Outcome.UNCLEAR, List.of(say("nothing"))));
    }
    return Stream.of(plan.costs().isEmpty() || plan.financing().isEmpty() ? inSum() : eachYear());
  }

  /** Without years, where one of the sides is a sketch still. */
  private Finding inSum() {
    var left = sums.whole().minus(sums.financed(_ -> true));
    if (left.isZero()) {
      return financed(Outcome.MET, List.of(say("met", sums.whole())));
    }
    return left.isPositive()
        ? financed(Outcome.UNCLEAR, List.of(say("left", left)))
        : financed(Outcome.NOT_MET, List.of(say("sum-over", left.negated())));
  }

  private Finding eachYear() {
    var difference = sums.difference();
    if (difference.years().isEmpty()) {
      return financed(Outcome.MET, List.of(say("met", sums.whole())));
    }
    var says = new ArrayList<Said>();
    difference.years().forEach((year, money) -> says.add(say(end(year, money), year, money.abs())));
    var total = difference.total();
    if (difference.years().size() > 1) {
      says.add(
          total.isZero()
              ? say("move")
              : say(total.isNegative() ? "sum-short" : "sum-over", total.abs()));
    }
    return financed(Outcome.NOT_MET, says);
  }

  /** A year that the project has left is not to be mended, but to be emptied. */
  private String end(int year, Money money) {
    var period = check.plan.period();
    var end = money.isNegative() ? "short" : "over";
    return period == null || period.has(year) ? end : end + "-outside";
  }

  private Finding financed(Outcome outcome, List<Said> says) {
    return check.found(FinancingRule.FINANCED, outcome, says);
  }

  private static Said say(String end, Object... with) {
    return PlanCheck.say(FinancingRule.FINANCED, end, with);
  }

  private Stream<Finding> inPeriod() {
    var period = check.plan.period();
    if (check.plan.isSketch() || !check.concerns(FinancingRule.IN_PERIOD)) {
      return Stream.empty();
    }
    if (period == null) {
      return Stream.of(check.found(FinancingRule.IN_PERIOD, Outcome.UNCLEAR, "none"));
    }
    var outside = new TreeSet<>(sums.years());
    outside.removeIf(period::has);
    return Stream.of(
        outside.isEmpty()
            ? check.found(FinancingRule.IN_PERIOD, Outcome.MET, "met", period.from(), period.to())
            : check.found(FinancingRule.IN_PERIOD, Outcome.NOT_MET, outside(outside, period)));
  }

  /** Where the fund's last day forbids it, a longer time is no way out. */
  private List<Said> outside(SortedSet<Integer> years, Period period) {
    var rule = FinancingRule.IN_PERIOD;
    var where = List.copyOf(years);
    var last = check.rule(FinancingRule.LAST_DAY).lastDay();
    return List.of(
        check.concerns(FinancingRule.LAST_DAY) && years.last() > last.getYear()
            ? PlanCheck.say(rule, "too-late", where, period.from(), period.to(), last)
            : PlanCheck.say(rule, "outside", where, period.from(), period.to()));
  }

  private Stream<Finding> inKind() {
    var given = sums.costs(CostKind.IN_KIND);
    var counted = sums.financing(Form.IN_KIND);
    if (given.years().isEmpty() && counted.years().isEmpty()) {
      return Stream.empty();
    }
    var says = new ArrayList<Said>();
    counted
        .minus(given)
        .years()
        .forEach((year, money) ->
            says.add(
                PlanCheck.say(
                    FinancingRule.IN_KIND,
                    money.isNegative() ? "cost-only" : "financing-only",
                    year,
                    money.abs())));
    givers().forEach(name -> says.add(PlanCheck.say(FinancingRule.IN_KIND, "own-staff", name)));
    return Stream.of(
        says.isEmpty()
            ? check.found(FinancingRule.IN_KIND, Outcome.MET, "met", given.total())
            : check.found(FinancingRule.IN_KIND, Outcome.NOT_MET, says));
  }

  /** Those who give in kind and have staff among the costs as well. */
  private Set<String> givers() {
    var staff =
        check.plan.costs().stream()
            .flatMap(
                row -> row instanceof Cost.Staff one ? Stream.of(one.carriedBy()) : Stream.of())
            .collect(Collectors.toSet());
    var givers =
        Stream.concat(
                check.plan.costs().stream()
                    .flatMap(row ->
                        row instanceof Cost.Expense one && one.kind() == CostKind.IN_KIND
                            ? Stream.of(one.carriedBy())
                            : Stream.of()),
                check.plan.financing().stream()
                    .filter(row -> row.form() == Form.IN_KIND)
                    .map(Financing::payer))
            .collect(Collectors.toCollection(TreeSet::new));
    givers.retainAll(staff);
    return givers;
  }
}
