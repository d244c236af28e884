package se.regionsormland.portal.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Effort;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Said;

/** How costs are calculated: the hours of a post, and the flat rate in the place of purchases. */
record CostChecks(PlanCheck check) {

  private static final BigDecimal WHOLE_POST = BigDecimal.valueOf(100);
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  static Stream<Finding> of(PlanCheck check) {
    var own = new CostChecks(check);
    return Stream.concat(own.hours(), own.flatRate());
  }

  private Stream<Finding> hours() {
    var staff =
        check.plan.costs().stream()
            .flatMap(row -> row instanceof Cost.Staff one ? Stream.of(one) : Stream.of())
            .toList();
    if (staff.isEmpty()) {
      return Stream.empty();
    }
    var rule = FinancingRule.HOURS_OF_YEAR;
    var says = staff.stream().flatMap(this::tooMuch).toList();
    return Stream.of(
        says.isEmpty()
            ? check.found(rule, Outcome.MET, "met", check.plan.rates().hoursOfYear())
            : check.found(rule, Outcome.NOT_MET, says));
  }

  private Stream<Said> tooMuch(Cost.Staff staff) {
    return staff.efforts().entrySet().stream()
        .filter(one -> isTooMuch(one.getKey(), one.getValue()))
        .map(one -> inWords(staff, one));
  }

  private boolean isTooMuch(int year, Effort effort) {
    return switch (effort) {
      case Effort.Hours(var hours) ->
          hours.compareTo(BigDecimal.valueOf(check.plan.rates().hoursOfYear())) > 0;
      case Effort.PartOfPost(var percent, var months) ->
          percent.compareTo(WHOLE_POST) > 0 || months.compareTo(months(year)) > 0;
    };
  }

  private BigDecimal months(int year) {
    var period = check.plan.period();
    return period == null || !period.has(year) ? YEAR : period.monthsIn(year);
  }

  private Said inWords(Cost.Staff staff, Map.Entry<Integer, Effort> one) {
    int year = one.getKey();
    return switch (one.getValue()) {
      case Effort.Hours(var hours) ->
          say("hours", staff.role(), year, hours, check.plan.rates().hoursOfYear());
      case Effort.PartOfPost(var percent, var months) ->
          percent.compareTo(WHOLE_POST) > 0
              ? say("post", staff.role(), year, percent)
              : say("months", staff.role(), year, months, months(year));
    };
  }

  private static Said say(String end, Object... with) {
    return PlanCheck.say(FinancingRule.HOURS_OF_YEAR, end, with);
  }

  private Stream<Finding> flatRate() {
    var rates =
        check.plan.costs().stream()
            .flatMap(
                row -> row instanceof Cost.FlatRate one ? Stream.of(one.percent()) : Stream.of())
            .toList();
    var rule = FinancingRule.FLAT_RATE;
    if (rates.isEmpty() || !check.concerns(rule)) {
      return Stream.empty();
    }
    var percent = rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var says = new ArrayList<Said>();
    if (percent.compareTo(check.figure(rule)) > 0) {
      says.add(PlanCheck.say(rule, "over", percent, check.figure(rule)));
    }
    var purchases =
        Money.sum(
            List.of(CostKind.values()).stream()
                .filter(CostKind::isPurchase)
                .map(kind -> check.sums.costs(kind).total())
                .toList());
    if (purchases.isPositive()) {
      says.add(PlanCheck.say(rule, "purchases", purchases, flat()));
    }
    return Stream.of(
        says.isEmpty()
            ? check.found(rule, Outcome.MET, "met", percent, flat())
            : check.found(rule, Outcome.NOT_MET, says));
  }

  private Money flat() {
    return check.sums.costs(CostKind.FLAT_RATE).total();
  }
}
