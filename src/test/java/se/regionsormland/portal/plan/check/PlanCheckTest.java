package se.regionsormland.portal.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.plan.Plans.GOOD;
import static se.regionsormland.portal.plan.Plans.RULES;
import static se.regionsormland.portal.plan.Plans.cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Effort;
import se.regionsormland.portal.plan.Financing;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Period;
import se.regionsormland.portal.plan.PlainSource;
import se.regionsormland.portal.plan.Plan;
import se.regionsormland.portal.plan.Plans;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.Sketch;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.plan.aid.AidQuestion;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.aid.Exemption;
import se.regionsormland.portal.plan.rules.FigureChange;
import se.regionsormland.portal.plan.rules.RulesOfDay;
import se.regionsormland.portal.plan.sheet.PlanWords;
import se.regionsormland.portal.plan.written.Refusal;
import se.regionsormland.portal.shared.IdeaKind;

/** The rules, one by one. The plan of eight million meets them all. */
class PlanCheckTest {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final PlanWords WORDS = new PlanWords(bundles());

  private static ReloadableResourceBundleMessageSource bundles() {
    var source = new ReloadableResourceBundleMessageSource();
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(SWEDISH);
    source.setBasename("classpath:messages/plan");
    return source;
  }

  private static Finding find(FinancingRule rule, Plan plan, Circumstances known) {
    return PlanCheck.of(plan, known, RULES).stream()
        .filter(one -> one.rule().rule() == rule)
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " says nothing"));
  }

  private static void assertSays(
      Outcome outcome, FinancingRule rule, Plan plan, Circumstances known, String... words) {
    var found = find(rule, plan, known);
    assertThat(found.outcome()).as("%s", found.says()).isEqualTo(outcome);
    var said = plain(String.join(" ", WORDS.say(found, SWEDISH)));
    assertThat(List.of(words)).allSatisfy(one -> assertThat(said).contains(one));
    assertThat(WORDS.say(found, Locale.ENGLISH))
        .allSatisfy(one -> assertThat(one).isNotBlank().doesNotContain("{", "''"));
  }

  private static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }

  @Test
  void a_plan_as_it_ought_to_be_meets_every_rule() {
    assertThat(PlanCheck.of(Plans.eightMillion(), GOOD, RULES))
        .hasSizeGreaterThan(15)
        .allSatisfy(one -> assertThat(one.outcome()).as("%s", one).isEqualTo(Outcome.MET));
  }

  @Test
  void of_what_nobody_knows_yet_nothing_is_broken() {
    var empty = new Plan(Plans.RATES, null, List.of(), List.of(), List.of(), null);
    assertThat(PlanCheck.of(empty, Circumstances.UNKNOWN, RULES))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.outcome()).isEqualTo(Outcome.UNCLEAR));
  }

  @Test
  void one_krona_above_the_funds_share_is_named_and_taken_away_by_one_krona() {
    var plan =
        Plans.withFinancing(
            cash("nationella-eruf", "", 1_000_000, 1_080_000, 1_120_001),
            cash("own", Plans.CITY, 1_500_000, 1_620_000, 1_679_999));
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.ERDF_SHARE,
        plan,
        GOOD,
        "betalar 3 200 001 kr av 8 000 000 kr",
        "Högst 40 % är 3 200 000 kr",
        "Sänk regionalfondens del med 1 kr ",
        "kostnaderna är 2,50 kr högre");
  }

  @Test
  void a_year_above_the_share_is_a_question_and_no_fault() {
    var plan =
        Plans.withFinancing(
            cash("nationella-eruf", "", 1_200_000, 1_000_000, 1_000_000),
            cash("own", Plans.CITY, 1_300_000, 1_700_000, 1_800_000));
    assertSays(Outcome.UNCLEAR, FinancingRule.ERDF_SHARE, plan, GOOD, "högre än 40 %: 2026");
  }

  @Test
  void both_programmes_of_the_regional_fund_count_together() {
    var plan =
        Plans.withFinancing(
            cash("nationella-eruf", "", 1_000_000, 1_080_000, 1_120_000),
            cash("eruf-ostra-mellansverige", "", 1, 1, 1),
            cash("own", Plans.CITY, 1_499_999, 1_619_999, 1_679_999));
    assertSays(Outcome.NOT_MET, FinancingRule.ERDF_SHARE, plan, GOOD, "del med 3 kr ");
  }

  @Test
  void the_state_grant_is_half_at_most_and_other_european_money_is_asked_of() {
    var plan =
        Plans.withFinancing(
            cash("anslag-1-1", "", 1_250_000, 1_350_000, 1_400_001),
            cash("esf", "", 1_250_000, 1_350_000, 1_399_999));
    assertSays(Outcome.NOT_MET, FinancingRule.REGIONAL_SHARE, plan, GOOD, "anslag 1:1 med 1 kr ");
    assertSays(Outcome.UNCLEAR, FinancingRule.EUROPE_SHARE, plan, GOOD, "ESF+", "54 procent");
    assertSays(Outcome.MET, FinancingRule.EUROPE_FIRST, plan, GOOD);
  }

  @Test
  void a_year_that_is_short_is_named_with_its_sum() {
    var plan =
        Plans.withFinancing(
            cash("nationella-eruf", "", 1_000_000, 1_080_000, 1_120_000),
            cash("own", Plans.CITY, 1_500_000, 1_495_000, 1_680_000));
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.FINANCED,
        plan,
        GOOD,
        "2027: finansieringen är 125 000 kr mindre än kostnaderna");
  }

  @Test
  void money_in_the_wrong_year_is_to_be_moved() {
    var plan = Plans.withFinancing(cash("own", Plans.CITY, 2_600_000, 2_600_000, 2_800_000));
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.FINANCED,
        plan,
        GOOD,
        "2026: finansieringen är 100 000 kr större",
        "2027: finansieringen är 100 000 kr mindre",
        "Flytta pengar mellan åren");
  }

  @Test
  void three_numbers_leave_the_rest_to_be_said_and_know_the_last_day_to_begin() {
    var asked = new Sketch.Asked("nationella-eruf", Money.kronor(3_200_000));
    var plan = Plan.of(new Sketch(Money.kronor(8_000_000), List.of(asked), 30), Plans.RATES);
    assertSays(Outcome.UNCLEAR, FinancingRule.FINANCED, plan, GOOD, "4 800 000 kr återstår");
    assertSays(Outcome.MET, FinancingRule.ERDF_SHARE, plan, GOOD, "40 %");
    assertSays(Outcome.UNCLEAR, FinancingRule.LAST_DAY, plan, GOOD, "Börja senast 1 juli 2026");
  }

  @Test
  void a_sketch_that_is_too_long_or_asks_for_more_than_it_costs_is_told_so() {
    var asked = new Sketch.Asked("nationella-eruf", Money.kronor(500));
    var plan = Plan.of(new Sketch(Money.kronor(400), List.of(asked), 48), Plans.RATES);
    assertSays(Outcome.NOT_MET, FinancingRule.LAST_DAY, plan, GOOD, "48 månader");
    assertSays(Outcome.NOT_MET, FinancingRule.FINANCED, plan, GOOD, "100 kr för stor");
  }

  @Test
  void an_end_after_the_programme_is_to_be_moved() {
    var plan = Plans.lasting(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.LAST_DAY,
        plan,
        GOOD,
        "slutar 1 januari 2029",
        "sista dagen 31 december 2028",
        "sluta senast december 2028");
    assertThat(WORDS.say(find(FinancingRule.LAST_DAY, plan, GOOD), SWEDISH)).hasSize(1);
  }

  @Test
  void the_money_of_the_years_that_go_is_moved_with_them_and_no_cure_keeps_such_a_year() {
    var late = Plans.lasting(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31));
    var more = ByYear.of(2029, Money.kronor(80_000));
    var row = new Cost.Expense(CostKind.TRAVEL, "Resor", Plans.CITY, more);
    var costs = Stream.concat(late.costs().stream(), Stream.of(row)).toList();
    var plan = new Plan(Plans.RATES, late.period(), List.of(), costs, late.financing(), null);
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.LAST_DAY,
        plan,
        GOOD,
        "Flytta då också det som står på 2029");

    var mended = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    plan = new Plan(Plans.RATES, mended, List.of(), costs, late.financing(), null);
    assertSays(
        Outcome.NOT_MET, FinancingRule.IN_PERIOD, plan, GOOD, "inte pågår: 2029", "Efter 31 dec");
    assertThat(WORDS.say(find(FinancingRule.FINANCED, plan, GOOD), SWEDISH))
        .singleElement()
        .asString()
        .contains("det året pågår inte projektet")
        .doesNotContain("Skriv vem som betalar");
  }

  @Test
  void money_on_a_year_outside_the_period_is_to_be_moved() {
    var plan = Plans.lasting(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    assertSays(Outcome.NOT_MET, FinancingRule.IN_PERIOD, plan, GOOD, "inte pågår: 2028");
  }

  @Test
  void what_has_begun_is_named_by_what_each_source_demands() {
    var known =
        new Circumstances(
            IdeaKind.PROJECT,
            Set.of(5),
            Map.of(PlanQuestion.BEGUN, Answer.YES),
            List.of("Kartläggning av dagvatten"),
            null,
            null);
    var plan =
        Plans.withFinancing(
            cash("nationella-eruf", "", 1, 1, 1),
            cash("klimatklivet", "", 1, 1, 1),
            cash("anslag-1-1", "", 1, 1, 1));
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.NOT_BEGUN,
        plan,
        known,
        "Kartläggning av dagvatten",
        "hållbar urban utveckling betalar inte det som har börjat före ansökan",
        "Klimatklivet betalar inte det som har börjat före beslutet",
        "Anslag 1:1, regionala utvecklingsmedel: fråga");
  }

  @Test
  void where_nobody_knows_when_one_may_begin_what_has_begun_is_a_question() {
    assertSays(
        Outcome.UNCLEAR,
        FinancingRule.NOT_BEGUN,
        Plans.withFinancing(cash("anslag-1-1", "", 1, 1, 1)),
        Plans.answering(PlanQuestion.BEGUN, Answer.YES));
  }

  @Test
  void a_first_day_that_has_passed_has_begun() {
    var plan = Plans.lasting(Plans.DAY.minusDays(1), LocalDate.of(2028, 12, 31));
    assertSays(Outcome.NOT_MET, FinancingRule.NOT_BEGUN, plan, GOOD, "börjar 2 november 2025");
  }

  @ParameterizedTest
  @CsvSource({
    "EQUIPMENT, Svarv, Verkstaden AB",
    "OTHER, Ny hall hos Verkstaden AB, Ekbacka kommun"
  })
  void a_single_companys_investment_among_the_costs_is_named(
      CostKind kind, String what, String carriedBy) {
    var row = new Cost.Expense(kind, what, carriedBy, ByYear.of(2027, Money.kronor(400_000)));
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.OWN_INVESTMENT,
        Plans.and(row),
        GOOD,
        what,
        "400 000 kr",
        "bärs av " + carriedBy,
        "Ni har svarat nej på frågan om det, men raden säger något annat",
        "Utan det kostar projektet 8 000 000 kr, och regionalfonden kan betala högst 3 200 000 kr");
  }

  @ParameterizedTest
  @CsvSource({"UNKNOWN, UNCLEAR", "NO, MET"})
  void a_row_that_sounds_like_a_companys_is_a_question_which_a_no_answers(
      Answer answer, Outcome outcome) {
    var row =
        new Cost.Expense(
            CostKind.EQUIPMENT,
            "Truck till Granngården AB",
            Plans.CITY,
            ByYear.of(2027, Money.kronor(90)));
    var known = Plans.answering(PlanQuestion.COMPANY_INVESTMENT, answer);
    var words = outcome == Outcome.MET ? "Inga kostnader" : "Truck till";
    assertSays(outcome, FinancingRule.OWN_INVESTMENT, Plans.and(row), known, words);
  }

  @Test
  void a_companys_travel_is_no_investment_of_its_own() {
    var row =
        new Cost.Expense(
            CostKind.TRAVEL, "Resor", Plans.COMPANY, ByYear.of(2027, Money.kronor(90)));
    assertSays(Outcome.MET, FinancingRule.OWN_INVESTMENT, Plans.and(row), GOOD);
  }

  @Test
  void what_is_in_kind_stands_on_both_sides_and_comes_from_others() {
    var given =
        new Cost.Expense(
            CostKind.IN_KIND, "Möteslokal", Plans.CITY, ByYear.of(2027, Money.kronor(40_000)));
    var plan = Plans.and(given);
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.IN_KIND,
        plan,
        GOOD,
        "2027: 40 000 kr i annat än pengar står bland kostnaderna men inte",
        "Ekbacka kommun ger i annat än pengar och har personal");
  }

  @Test
  void the_flat_rate_stands_in_the_place_of_purchases() {
    var costs = new ArrayList<>(Plans.eightMillion().costs());
    costs.add(new Cost.FlatRate(new BigDecimal("40.5")));
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.FLAT_RATE,
        Plans.withCosts(costs),
        GOOD,
        "40,5 %, och högst 40 %",
        "inköp för 6 200 000 kr");
  }

  @Test
  void nobody_works_more_than_a_whole_post() {
    var efforts = new TreeMap<Integer, Effort>();
    efforts.put(2026, new Effort.Hours(BigDecimal.valueOf(1721)));
    efforts.put(2027, new Effort.PartOfPost(BigDecimal.valueOf(110), BigDecimal.ONE));
    efforts.put(2028, new Effort.PartOfPost(BigDecimal.TEN, new BigDecimal("12.5")));
    var row = new Cost.Staff("Strateg", Plans.CITY, Money.kronor(50_000), efforts);
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.HOURS_OF_YEAR,
        Plans.withCosts(List.of(row)),
        GOOD,
        "1721 timmar är mer än en hel tjänst, som är 1 720 timmar",
        "110 % är mer",
        "12,5 månader, men projektet pågår 12 månader");
  }

  @Test
  void twelve_million_is_evaluated_and_a_row_for_it_is_asked_for() {
    var more =
        new Cost.Expense(
            CostKind.EXTERNAL_SERVICES,
            "Konsult",
            Plans.CITY,
            ByYear.of(2027, Money.kronor(4_000_000)));
    assertSays(Outcome.UNCLEAR, FinancingRule.EVALUATION_FROM, Plans.and(more), GOOD, "12 000 000");
    var evaluation =
        new Cost.Expense(
            CostKind.EXTERNAL_SERVICES, "Extern utvärdering", Plans.CITY, more.amounts());
    assertSays(Outcome.MET, FinancingRule.EVALUATION_FROM, Plans.and(evaluation), GOOD);
  }

  @Test
  void a_pre_study_has_a_ceiling_in_all_and_for_the_fund() {
    var asked = new Sketch.Asked("nationella-eruf", Money.kronor(744_000).plus(new Money(1)));
    var plan = Plan.of(new Sketch(Money.kronor(1_860_500), List.of(asked), 9), Plans.RATES);
    var known = new Circumstances(IdeaKind.PRE_STUDY, Set.of(5), Map.of(), List.of(), null, null);
    assertSays(
        Outcome.NOT_MET,
        FinancingRule.PRE_STUDY_CEILING,
        plan,
        known,
        "Sänk kostnaderna med 500 kr",
        "Sänk regionalfondens del med 0,01 kr");
  }

  @ParameterizedTest
  @CsvSource({"400000, MET", "400001, NOT_MET"})
  void an_advance_is_half_of_the_grant_and_400_000_at_most(long wanted, Outcome outcome) {
    var known =
        new Circumstances(
            IdeaKind.PROJECT, Set.of(5), Map.of(), List.of(), Money.kronor(wanted), null);
    assertSays(outcome, FinancingRule.ADVANCE, Plans.eightMillion(), known, "400 000 kr");
  }

  @Test
  void several_objectives_are_too_many() {
    var known = new Circumstances(IdeaKind.PROJECT, Set.of(5, 2), Map.of(), List.of(), null, null);
    assertSays(Outcome.NOT_MET, FinancingRule.ONE_OBJECTIVE, Plans.eightMillion(), known, "2, 5");
  }

  @Test
  void what_the_national_programme_asks_is_not_asked_of_the_other_of_the_same_fund() {
    var plan = Plans.withFinancing(cash("eruf-ostra-mellansverige", "", 1, 1, 1));
    assertThat(PlanCheck.of(plan, GOOD, RULES))
        .extracting(one -> one.rule().rule())
        .contains(FinancingRule.ERDF_SHARE)
        .doesNotContain(FinancingRule.ONE_OBJECTIVE, FinancingRule.NAMED_IN_STRATEGY);
  }

  @ParameterizedTest
  @CsvSource({
    "NAMED_IN_STRATEGY, NO, NAMED_IN_STRATEGY, UNCLEAR",
    "CAPACITY, NO, CAPACITY, NOT_MET",
    "CAPACITY, UNKNOWN, CAPACITY, UNCLEAR",
    "SET_APART, NO, ORDINARY_WORK, NOT_MET",
    "STRATEG, NO, STRATEG_FIRST, NOT_MET",
    "OTHER_SUPPORT, YES, DOUBLE_FUNDING, NOT_MET",
    "OPERATING, YES, OPERATING_SUPPORT, NOT_MET",
    "OPERATING, UNKNOWN, OPERATING_SUPPORT, UNCLEAR",
    "COMPANY_INVESTMENT, YES, OWN_INVESTMENT, NOT_MET",
    "COMPANY_INVESTMENT, UNKNOWN, OWN_INVESTMENT, UNCLEAR",
    "SIGNATORY, NO, SIGNED, UNCLEAR"
  })
  void an_answer_decides_what_no_figure_tells(
      PlanQuestion question, Answer answer, FinancingRule rule, Outcome outcome) {
    assertSays(outcome, rule, Plans.eightMillion(), Plans.answering(question, answer));
  }

  @ParameterizedTest
  @CsvSource({"Löpande drift av webben, UNCLEAR", "Driftsättning av webben, MET"})
  void a_row_that_sounds_like_ordinary_running_is_a_question(String what, Outcome outcome) {
    var row = new Cost.Expense(CostKind.OTHER, what, Plans.CITY, ByYear.of(2027, Money.kronor(9)));
    assertSays(outcome, FinancingRule.OPERATING_SUPPORT, Plans.and(row), GOOD);
  }

  @Test
  void co_financing_that_is_only_intended_is_to_be_shown() {
    var intended =
        new Financing(
            "private", "Sparbanken", Form.CASH, Standing.INTENDED, "", Plans.years(1, 1, 1));
    var plan = Plans.withFinancing(cash("nationella-eruf", "", 1, 1, 1), intended);
    assertSays(Outcome.UNCLEAR, FinancingRule.SIGNED, plan, GOOD, "Sparbanken");
  }

  @Test
  void the_rules_of_a_fund_that_nothing_is_sought_of_say_nothing() {
    var plan = Plans.withFinancing(cash("own", Plans.CITY, 2_500_000, 2_700_000, 2_800_000));
    assertThat(PlanCheck.of(plan, GOOD, RULES))
        .extracting(one -> one.rule().rule())
        .containsExactlyInAnyOrder(
            FinancingRule.FINANCED,
            FinancingRule.HOURS_OF_YEAR,
            FinancingRule.DOUBLE_FUNDING,
            FinancingRule.STATE_AID);
  }

  @Test
  void a_plan_is_checked_by_the_figures_of_its_day() {
    var change =
        new FigureChange(
            FinancingRule.ERDF_SHARE,
            Plans.DAY,
            30L,
            null,
            new Provenance("Ny utlysning", "", Certainty.READ, null, Plans.DAY));
    var later = RulesOfDay.on(Plans.DAY, RULES.rules(), List.of(change), RULES.sources());
    var before =
        RulesOfDay.on(Plans.DAY.minusDays(1), RULES.rules(), List.of(change), RULES.sources());

    assertThat(before.rule(FinancingRule.ERDF_SHARE).figure()).isEqualTo(40);
    assertThat(later.rule(FinancingRule.ERDF_SHARE).source()).isEqualTo("Ny utlysning");
    assertThat(PlanCheck.of(Plans.eightMillion(), GOOD, later).getFirst().rule().rule())
        .isEqualTo(FinancingRule.ERDF_SHARE);
  }

  @ParameterizedTest
  @EnumSource(FinancingRule.class)
  void every_rule_has_its_source_and_certainty(FinancingRule rule) {
    assertThat(RULES.rule(rule).source()).isNotBlank();
  }

  @Test
  void every_word_of_the_portal_has_a_sentence_in_both_languages() {
    for (var reader : List.of(SWEDISH, Locale.ENGLISH)) {
      for (var refusal : Refusal.values()) {
        assertThat(WORDS.say(refusal, reader)).isNotBlank();
      }
      for (var kind : CostKind.values()) {
        assertThat(WORDS.say(Said.of("kind." + kind), reader)).isNotBlank();
      }
      for (var source : PlainSource.values()) {
        assertThat(WORDS.say(Said.of("source." + source.slug()), reader)).isNotBlank();
      }
      for (var question : PlanQuestion.values()) {
        assertThat(WORDS.say(Said.of("question." + question), reader)).endsWith("?");
      }
      for (var question : AidQuestion.values()) {
        assertThat(WORDS.say(Said.of("aid." + question + ".label"), reader)).endsWith("?");
      }
      for (var exemption : Exemption.values()) {
        assertThat(WORDS.say(Said.of("exemption." + exemption), reader)).isNotBlank();
      }
    }
  }
}
