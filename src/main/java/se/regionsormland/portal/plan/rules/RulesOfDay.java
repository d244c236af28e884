package se.regionsormland.portal.plan.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.Fund;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.plan.PlainSource;
import se.regionsormland.portal.plan.Rates;

/**
 * The rules and the sources as they are on a Swedish day: a value to keep with what was checked by
 * it, so that the same plan is always answered the same.
 */
public record RulesOfDay(LocalDate day, List<RuleInForce> rules, List<PlanSource> sources) {

  public RulesOfDay {
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
  }

  /** Of the changes to a rule the latest holds that begins that day or before. */
  public static RulesOfDay on(
      LocalDate day,
      List<RuleInForce> rules,
      List<FigureChange> changes,
      List<PlanSource> sources) {
    return new RulesOfDay(
        day, rules.stream().map(rule -> changed(rule, changes, day)).toList(), sources);
  }

  private static RuleInForce changed(RuleInForce rule, List<FigureChange> changes, LocalDate day) {
    return changes.stream()
        .filter(one -> one.rule() == rule.rule() && !one.from().isAfter(day))
        .max(Comparator.comparing(FigureChange::from))
        .map(one -> one.on(rule))
        .orElse(rule);
  }

  public RuleInForce rule(FinancingRule wanted) {
    return rules.stream()
        .filter(one -> one.rule() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No rule " + wanted));
  }

  public Rates rates() {
    return new Rates(rule(FinancingRule.HOURS_OF_YEAR).figure());
  }

  /** Empty for a {@link PlainSource} and for one that is not known. */
  public Optional<PlanSource> source(String slug) {
    return sources.stream().filter(one -> one.slug().equals(slug)).findFirst();
  }

  public boolean isOf(Fund fund, String slug) {
    return source(slug).map(one -> one.funds().contains(fund)).orElse(false);
  }
}
