package se.regionsormland.portal.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.Fund;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.shared.IdeaKind;

/** What depends on how large the sums are. */
record SizeChecks(PlanCheck check) {

  private static final Pattern EVALUATION = Pattern.compile("utvärder|evaluat");
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  static Stream<Finding> of(PlanCheck check) {
    var own = new SizeChecks(check);
    return Stream.of(own.evaluation(), own.preStudy(), own.advance()).flatMap(found -> found);
  }

  private Stream<Finding> evaluation() {
    var rule = FinancingRule.EVALUATION_FROM;
    if (!check.concerns(rule)) {
      return Stream.empty();
    }
    var from = check.kronor(rule);
    if (from.isMoreThan(check.sums.whole())) {
      return Stream.of(check.found(rule, Outcome.MET, "below", from));
    }
    return Stream.of(
        hasEvaluation()
            ? check.found(rule, Outcome.MET, "met", from)
            : check.found(rule, Outcome.UNCLEAR, "no-row", check.sums.whole(), from));
  }

  private boolean hasEvaluation() {
    return check.plan.costs().stream()
        .anyMatch(row -> EVALUATION.matcher(row.what().toLowerCase(Locale.ROOT)).find());
  }

  private Stream<Finding> preStudy() {
    var rule = FinancingRule.PRE_STUDY_CEILING;
    if (check.known.kind() != IdeaKind.PRE_STUDY || !check.concerns(rule)) {
      return Stream.empty();
    }
    var ceiling = check.kronor(rule);
    var most = ceiling.shareAtMost(check.figure(FinancingRule.ERDF_SHARE));
    var over = new ArrayList<Said>();
    addOver(over, "over", check.sums.whole(), ceiling);
    addOver(over, "fund-over", check.paid(Fund.REGIONAL_FUND), most);
    if (!over.isEmpty()) {
      return Stream.of(check.found(rule, Outcome.NOT_MET, over));
    }
    boolean lump = check.plan.costs().stream().allMatch(row -> row.kind() == CostKind.LUMP_SUM);
    return Stream.of(
        lump
            ? check.found(rule, Outcome.MET, "met", ceiling, most)
            : check.found(rule, Outcome.UNCLEAR, "lump-sum", ceiling, most));
  }

  private static void addOver(List<Said> says, String end, Money sum, Money ceiling) {
    if (sum.isMoreThan(ceiling)) {
      says.add(
          PlanCheck.say(FinancingRule.PRE_STUDY_CEILING, end, sum, ceiling, sum.minus(ceiling)));
    }
  }

  private Stream<Finding> advance() {
    var rule = FinancingRule.ADVANCE;
    var wanted = check.known.advance();
    if (wanted == null || !check.concerns(rule)) {
      return Stream.empty();
    }
    var grant = check.rule(rule).heldBy().stream().map(check::paid).reduce(Money.ZERO, Money::plus);
    var half = grant.shareAtMost(HALF);
    var most = half.isMoreThan(check.kronor(rule)) ? check.kronor(rule) : half;
    return Stream.of(
        wanted.isMoreThan(most)
            ? check.found(rule, Outcome.NOT_MET, "over", wanted, most, wanted.minus(most))
            : check.found(rule, Outcome.MET, "met", wanted, most));
  }
}
