package se.regionsormland.portal.plan.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.facts.Start;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.rules.PlanSource;

/** When the work begins and when it ends. */
record TimeChecks(PlanCheck check) {

  static Stream<Finding> of(PlanCheck check) {
    var own = new TimeChecks(check);
    return Stream.concat(own.notBegun(), own.lastDay());
  }

  /** By each source: before the application, before the decision, or as nobody knows. */
  private Stream<Finding> notBegun() {
    if (check.sought().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        switch (check.known.answer(PlanQuestion.BEGUN)) {
          case YES -> begun();
          case NO -> later();
          case UNKNOWN -> found(Outcome.UNCLEAR, says("ask", Start.values()));
        });
  }

  private Finding begun() {
    var says = new ArrayList<Said>();
    var lost = says("begun", Start.AFTER_APPLICATION, Start.AFTER_DECISION);
    says.addAll(lost);
    says.addAll(says("begun", Start.UNKNOWN));
    if (!check.known.begun().isEmpty()) {
      says.addFirst(say("what", check.known.begun()));
    }
    return found(lost.isEmpty() ? Outcome.UNCLEAR : Outcome.NOT_MET, says);
  }

  private Finding later() {
    var period = check.plan.period();
    if (period != null && period.from().isBefore(check.rules.day())) {
      return found(Outcome.NOT_MET, List.of(say("past", period.from())));
    }
    return found(Outcome.MET, says("met", Start.values()));
  }

  /** A sentence for each of those starts that a source of the plan has. */
  private List<Said> says(String end, Start... starts) {
    return Stream.of(starts)
        .flatMap(start -> {
          var names =
              check.sought().stream()
                  .filter(source -> source.starts() == start)
                  .map(PlanSource::name)
                  .toList();
          return names.isEmpty() ? Stream.of() : Stream.of(say(end + "." + start, names));
        })
        .toList();
  }

  private Finding found(Outcome outcome, List<Said> says) {
    return check.found(FinancingRule.NOT_BEGUN, outcome, says);
  }

  private static Said say(String end, Object... with) {
    return PlanCheck.say(FinancingRule.NOT_BEGUN, end, with);
  }

  private Stream<Finding> lastDay() {
    var rule = FinancingRule.LAST_DAY;
    if (!check.concerns(rule)) {
      return Stream.empty();
    }
    var last = check.rule(rule).lastDay();
    var period = check.plan.period();
    if (period == null) {
      return Stream.of(withoutPeriod(last));
    }
    return Stream.of(
        period.to().isAfter(last)
            ? check.found(rule, Outcome.NOT_MET, tooLong(period.to(), last))
            : check.found(rule, Outcome.MET, "met", period.to(), last));
  }

  /** The money of the years that go is to be moved with them. */
  private List<Said> tooLong(LocalDate to, LocalDate last) {
    var rule = FinancingRule.LAST_DAY;
    var end = PlanCheck.say(rule, "after", to, last, YearMonth.from(last));
    var years =
        ByYear.sum(List.of(check.sums.costs(), check.sums.financing())).years().keySet().stream()
            .filter(year -> year > last.getYear())
            .toList();
    return years.isEmpty() ? List.of(end) : List.of(end, PlanCheck.say(rule, "money", years));
  }

  /** Of so many months: the last day to begin. */
  private Finding withoutPeriod(LocalDate last) {
    var sketch = check.plan.sketch();
    if (sketch == null) {
      return check.found(FinancingRule.LAST_DAY, Outcome.UNCLEAR, "none", last);
    }
    var begin = last.plusDays(1).minusMonths(sketch.months());
    return begin.isBefore(check.rules.day())
        ? check.found(
            FinancingRule.LAST_DAY, Outcome.NOT_MET, "too-many-months", sketch.months(), last)
        : check.found(FinancingRule.LAST_DAY, Outcome.UNCLEAR, "begin", begin, last);
  }
}
