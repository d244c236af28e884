package se.regionsormland.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionsormland.portal.funding.facts.Applicant;

class PlanSumsTest {

  private static final int YEAR = 2027;

  private static Plan plan(Cost... costs) {
    return new Plan(
        Plans.RATES,
        null,
        List.of(
            new Partner(Plans.CITY, Applicant.MUNICIPALITY),
            new Partner(Plans.SCHOOL, Applicant.UNIVERSITY)),
        List.of(costs),
        List.of(),
        null);
  }

  private static Cost.Staff staff(String of, long pay, Effort effort) {
    return new Cost.Staff("Utvecklare", of, Money.kronor(pay), new TreeMap<>(Map.of(YEAR, effort)));
  }

  private static Effort hours(String hours) {
    return new Effort.Hours(new BigDecimal(hours));
  }

  @Test
  void an_hour_costs_the_monthly_pay_times_twelve_through_1720_rounded_to_the_ore() {
    assertThat(Plans.RATES.hourly(Money.kronor(40_000))).isEqualTo(new Money(279_07));
    assertThat(plan(staff(Plans.CITY, 40_000, hours("100.5"))).sums().whole())
        .isEqualTo(new Money(28_046_54));
  }

  @ParameterizedTest
  @CsvSource({"100, 12, 48000000", "50, 12, 24000000", "33.3, 7.5, 9990000", "12.5, 0.03, 15000"})
  void a_part_of_a_post_costs_that_part_of_the_pay_for_its_months(
      BigDecimal percent, BigDecimal months, long ore) {
    var row = staff(Plans.CITY, 40_000, new Effort.PartOfPost(percent, months));
    assertThat(plan(row).sums().whole()).isEqualTo(new Money(ore));
  }

  @Test
  void the_flat_rate_is_on_all_staff_and_carried_as_the_staff_is() {
    var sums =
        plan(
                staff(Plans.CITY, 40_000, hours("100.5")),
                staff(Plans.SCHOOL, 33_333, hours("77.7")),
                new Cost.FlatRate(BigDecimal.valueOf(40)))
            .sums();

    assertThat(sums.costs(CostKind.FLAT_RATE).total())
        .isEqualTo(sums.costs(CostKind.STAFF).total().share(BigDecimal.valueOf(40)));
    assertThat(Money.sum(sums.byPartner().values())).isEqualTo(sums.whole());
    assertThat(sums.byPartner().sequencedKeySet()).containsExactly(Plans.CITY, Plans.SCHOOL);
  }

  @Test
  void two_rows_that_are_alike_both_count() {
    var row =
        new Cost.Expense(CostKind.TRAVEL, "Resor", Plans.CITY, ByYear.of(YEAR, Money.kronor(5)));
    assertThat(plan(row, row).sums().whole()).isEqualTo(Money.kronor(10));
  }

  @Test
  void a_plan_is_summed_by_year_sort_partner_and_source_and_all_agree() {
    var sums = Plans.eightMillion().sums();

    assertThat(sums.whole()).isEqualTo(Money.kronor(8_000_000));
    assertThat(ByYear.sum(sums.byKind().values())).isEqualTo(sums.costs());
    assertThat(Money.sum(sums.byPartner().values())).isEqualTo(sums.whole());
    assertThat(ByYear.sum(sums.bySource().values())).isEqualTo(sums.financing());
    assertThat(sums.difference()).isEqualTo(ByYear.NOTHING);
    assertThat(sums.financed("nationella-eruf"::equals)).isEqualTo(Money.kronor(3_200_000));
  }

  @Test
  void three_numbers_are_a_plan_too() {
    var sketch =
        new Sketch(
            Money.kronor(8_000_000),
            List.of(new Sketch.Asked("anslag-1-1", Money.kronor(2_000_000))),
            36);
    var plan = Plan.of(sketch, Plans.RATES);

    assertThat(plan.isSketch()).isTrue();
    assertThat(plan.sums().whole()).isEqualTo(Money.kronor(8_000_000));
    assertThat(plan.sums().financed("anslag-1-1"::equals)).isEqualTo(Money.kronor(2_000_000));
  }

  @Test
  void the_months_of_a_year_are_counted_by_the_days_of_a_broken_month() {
    var period = new Period(LocalDate.of(2027, 3, 16), LocalDate.of(2028, 2, 14));
    assertThat(period.years()).containsExactly(2027, 2028);
    assertThat(period.monthsIn(2027)).isEqualByComparingTo("9.52");
    assertThat(period.monthsIn(2028)).isEqualByComparingTo("1.48");
    assertThat(period.monthsIn(2029)).isEqualByComparingTo("0");
  }
}
