package se.regionsormland.portal.plan.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.Fund;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.plan.Financing;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Plan;
import se.regionsormland.portal.plan.PlanSums;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.Sketch;
import se.regionsormland.portal.plan.rules.PlanSource;
import se.regionsormland.portal.plan.rules.RulesOfDay;

/**
 * A plan against the rules of a day. Those of a fund are left out where nothing is sought of it.
 * The words are advice: a person decides what follows.
 */
public final class PlanCheck {

  final Plan plan;
  final PlanSums sums;
  final Circumstances known;
  final RulesOfDay rules;

  private PlanCheck(Plan plan, Circumstances known, RulesOfDay rules) {
    this.plan = plan;
    this.sums = plan.sums();
    this.known = known;
    this.rules = rules;
  }

  /** What is not met first, then what is unclear, else in the order of the rules. */
  public static List<Finding> of(Plan plan, Circumstances known, RulesOfDay rules) {
    var check = new PlanCheck(plan, known, rules);
    return Stream.of(
            ShareChecks.of(check),
            SumChecks.of(check),
            CostChecks.of(check),
            SizeChecks.of(check),
            TimeChecks.of(check),
            AnswerChecks.of(check),
            CompanyChecks.of(check))
        .flatMap(found -> found)
        .sorted(
            Comparator.comparingInt(PlanCheck::weight).thenComparing(found -> found.rule().rule()))
        .toList();
  }

  private static int weight(Finding found) {
    return switch (found.outcome()) {
      case NOT_MET -> 0;
      case UNCLEAR -> 1;
      case MET -> 2;
    };
  }

  RuleInForce rule(FinancingRule rule) {
    return rules.rule(rule);
  }

  BigDecimal figure(FinancingRule rule) {
    return BigDecimal.valueOf(rule(rule).figure());
  }

  Money kronor(FinancingRule rule) {
    return Money.kronor(rule(rule).figure());
  }

  /** It holds for all public money, or for a fund that something is sought of. */
  boolean concerns(FinancingRule rule) {
    var funds = rule(rule).heldBy();
    return funds.isEmpty() || funds.stream().anyMatch(this::isSought);
  }

  boolean isSought(Fund fund) {
    return paid(fund).isPositive();
  }

  Money paid(Fund fund) {
    return sums.financed(of(fund));
  }

  Predicate<String> of(Fund fund) {
    return slug -> rules.isOf(fund, slug);
  }

  /** The known sources that something is sought of, in the order of the plan. */
  List<PlanSource> sought() {
    var sketch = plan.sketch();
    var slugs =
        plan.financing().isEmpty() && sketch != null
            ? sketch.asked().stream().map(Sketch.Asked::source)
            : plan.financing().stream().map(Financing::source);
    return slugs.distinct().flatMap(slug -> rules.source(slug).stream()).toList();
  }

  Finding found(FinancingRule rule, Outcome outcome, String end, Object... with) {
    return found(rule, outcome, List.of(say(rule, end, with)));
  }

  Finding found(FinancingRule rule, Outcome outcome, List<Said> says) {
    return new Finding(rule(rule), outcome, says);
  }

  static Said say(FinancingRule rule, String end, Object... with) {
    return Said.of("rule." + rule + "." + end, with);
  }
}
