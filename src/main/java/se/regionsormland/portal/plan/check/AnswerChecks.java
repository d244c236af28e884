package se.regionsormland.portal.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.Fund;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.Financing;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.rules.PlanSource;

/** What an answer tells, together with the rows. */
record AnswerChecks(PlanCheck check) {

  private static final String SOCIAL_FUND = "esf";
  private static final String NATIONAL_PROGRAMME = "nationella-eruf";
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?iU)\\b(?:driften?|drifts?kostnad\\w*|löpande|ordinarie|running costs?|operating)\\b");

  static Stream<Finding> of(PlanCheck check) {
    var own = new AnswerChecks(check);
    return Stream.of(
            own.ofTheNationalProgramme(),
            own.europeFirst(),
            own.signed(),
            own.running(),
            own.good(FinancingRule.CAPACITY, PlanQuestion.CAPACITY),
            own.good(FinancingRule.ORDINARY_WORK, PlanQuestion.SET_APART),
            own.good(FinancingRule.STRATEG_FIRST, PlanQuestion.STRATEG),
            own.doubleFunding())
        .flatMap(found -> found);
  }

  /** What the national programme's calls ask, and the other programme of the same fund does not. */
  private Stream<Finding> ofTheNationalProgramme() {
    return check.sought().stream().anyMatch(one -> one.slug().equals(NATIONAL_PROGRAMME))
        ? Stream.concat(objective(), named())
        : Stream.empty();
  }

  private Stream<Finding> objective() {
    var areas = check.known.areas().stream().sorted().toList();
    return when(
        FinancingRule.ONE_OBJECTIVE,
        areas.isEmpty() ? Outcome.UNCLEAR : areas.size() == 1 ? Outcome.MET : Outcome.NOT_MET,
        areas.isEmpty() ? "none" : areas.size() == 1 ? "met" : "many",
        areas);
  }

  /** The strategy's actors are examples: one that it does not name is unclear, and no fault. */
  private Stream<Finding> named() {
    return switch (check.known.answer(PlanQuestion.NAMED_IN_STRATEGY)) {
      case YES -> when(FinancingRule.NAMED_IN_STRATEGY, Outcome.MET, "yes");
      case NO -> when(FinancingRule.NAMED_IN_STRATEGY, Outcome.UNCLEAR, "no");
      case UNKNOWN -> when(FinancingRule.NAMED_IN_STRATEGY, Outcome.UNCLEAR, "unknown");
    };
  }

  private Stream<Finding> europeFirst() {
    boolean european =
        check.isSought(Fund.REGIONAL_FUND) || check.sums.financed(SOCIAL_FUND::equals).isPositive();
    return when(
        FinancingRule.EUROPE_FIRST,
        european ? Outcome.MET : Outcome.UNCLEAR,
        european ? "met" : "alone");
  }

  /** What is only intended is shown by nothing yet; what is more, by something that can be read. */
  private Stream<Finding> signed() {
    var says = new ArrayList<Said>();
    say(says, "intended", row -> row.standing() == Standing.INTENDED);
    say(says, "unshown", row -> row.standing() != Standing.INTENDED && row.evidence().isBlank());
    if (check.known.answer(PlanQuestion.SIGNATORY) != Answer.YES) {
      says.add(PlanCheck.say(FinancingRule.SIGNED, "signatory"));
    }
    if (says.isEmpty()) {
      return when(FinancingRule.SIGNED, Outcome.MET, "met");
    }
    return check.concerns(FinancingRule.SIGNED)
        ? Stream.of(check.found(FinancingRule.SIGNED, Outcome.UNCLEAR, says))
        : Stream.empty();
  }

  /** Of the rows of those who pay and are not applied to: what those have in common. */
  private void say(List<Said> says, String end, Predicate<Financing> rows) {
    var names =
        check.plan.financing().stream()
            .filter(row -> rows.test(row) && !isAppliedFor(row))
            .map(row -> row.payer().isBlank() ? nameOf(row.source()) : row.payer())
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      says.add(PlanCheck.say(FinancingRule.SIGNED, end, names));
    }
  }

  private boolean isAppliedFor(Financing row) {
    return Stream.of(Fund.values()).anyMatch(fund -> check.of(fund).test(row.source()));
  }

  private Object nameOf(String slug) {
    return check.rules.source(slug).<Object>map(PlanSource::name).orElse(Said.of("source." + slug));
  }

  private Stream<Finding> running() {
    var rule = FinancingRule.OPERATING_SUPPORT;
    var rows =
        check.plan.costs().stream()
            .map(Cost::what)
            .filter(what -> RUNNING.matcher(what).find())
            .toList();
    return switch (check.known.answer(PlanQuestion.OPERATING)) {
      case YES -> when(rule, Outcome.NOT_MET, "yes");
      case NO ->
          rows.isEmpty()
              ? when(rule, Outcome.MET, "no")
              : when(rule, Outcome.UNCLEAR, "rows", rows);
      case UNKNOWN ->
          rows.isEmpty()
              ? when(rule, Outcome.UNCLEAR, "unknown")
              : when(rule, Outcome.UNCLEAR, "rows", rows);
    };
  }

  private Stream<Finding> doubleFunding() {
    var rule = FinancingRule.DOUBLE_FUNDING;
    return switch (check.known.answer(PlanQuestion.OTHER_SUPPORT)) {
      case YES -> when(rule, Outcome.NOT_MET, "yes");
      case NO -> when(rule, Outcome.MET, "no");
      case UNKNOWN -> when(rule, Outcome.UNCLEAR, "unknown");
    };
  }

  /** Met by a yes. */
  private Stream<Finding> good(FinancingRule rule, PlanQuestion question) {
    return switch (check.known.answer(question)) {
      case YES -> when(rule, Outcome.MET, "yes");
      case NO -> when(rule, Outcome.NOT_MET, "no");
      case UNKNOWN -> when(rule, Outcome.UNCLEAR, "unknown");
    };
  }

  private Stream<Finding> when(FinancingRule rule, Outcome outcome, String end, Object... with) {
    return check.concerns(rule)
        ? Stream.of(check.found(rule, outcome, List.of(PlanCheck.say(rule, end, with))))
        : Stream.empty();
  }
}
