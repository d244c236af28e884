package se.regionsormland.portal.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Plan;
import se.regionsormland.portal.plan.PlanSums;
import se.regionsormland.portal.plan.Plans;
import se.regionsormland.portal.plan.RandomPlans;

/**
 * Whatever is edited, sums, shares and states agree. Ten thousand edits by a command of their own:
 * {@code mvn -Dslow.groups=none -Dtest=RandomEditsTest test}.
 */
class RandomEditsTest {

  private static final int SEED = 20_271_105;

  @Test
  void after_three_hundred_edits_all_agrees() {
    edit(300);
  }

  @Tag("rehearsal")
  @Test
  void after_ten_thousand_edits_all_agrees() {
    edit(10_000);
  }

  private static void edit(int times) {
    var plans = new RandomPlans(SEED);
    for (int at = 0; at < times; at++) {
      var plan = plans.next();
      assertSumsAgree(plan);
      assertStatesAgree(plan);
    }
  }

  private static void assertSumsAgree(Plan plan) {
    var sums = plan.sums();
    assertThat(ByYear.sum(sums.byKind().values())).isEqualTo(sums.costs());
    assertThat(Money.sum(sums.byPartner().values())).isEqualTo(sums.costs().total());
    assertThat(ByYear.sum(sums.bySource().values())).isEqualTo(sums.financing());
    assertThat(ByYear.sum(List.of(sums.financing(Form.CASH), sums.financing(Form.IN_KIND))))
        .isEqualTo(sums.financing());
    assertThat(ByYear.sum(List.of(sums.costs(), sums.difference()))).isEqualTo(sums.financing());
  }

  /** Each state is what the figures say, worked out in another way. */
  private static void assertStatesAgree(Plan plan) {
    var sums = plan.sums();
    var found = PlanCheck.of(plan, Plans.GOOD, Plans.RULES);
    var paid = sums.financed(slug -> slug.equals("nationella-eruf")).ore();
    assertThat(outcome(found, FinancingRule.ERDF_SHARE).map(Outcome.NOT_MET::equals))
        .isEqualTo(
            paid == 0 ? Optional.empty() : broken(paid * 100 > sums.whole().ore() * 40, sums));
    if (!plan.costs().isEmpty() && !plan.financing().isEmpty() && sums.whole().isPositive()) {
      assertThat(outcome(found, FinancingRule.FINANCED).map(Outcome.MET::equals))
          .contains(sums.costs().equals(sums.financing()));
    }
  }

  private static Optional<Boolean> broken(boolean above, PlanSums sums) {
    return Optional.of(above && sums.whole().isPositive());
  }

  private static Optional<Outcome> outcome(List<Finding> found, FinancingRule rule) {
    return found.stream()
        .filter(one -> one.rule().rule() == rule)
        .map(Finding::outcome)
        .findFirst();
  }
}
