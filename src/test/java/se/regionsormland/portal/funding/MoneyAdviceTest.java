package se.regionsormland.portal.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.shared.IdeaKind;

@PortalTest
class MoneyAdviceTest {

  private static final Locale SWEDISH = Locale.of("sv");

  @Autowired private MoneyAdvice advice;

  @Test
  void a_sum_is_said_in_kronor_as_ceilings() {
    assertThat(on(7, null, null, 10_000_000L).sum())
        .isEqualTo(
            "Av 10\u00a0000\u00a0000\u00a0kr kan EU stå för högst 4\u00a0000\u00a0000\u00a0kr"
                + " och anslag 1:1 för högst 5\u00a0000\u00a0000\u00a0kr. Minst"
                + " 1\u00a0000\u00a0000\u00a0kr behöver komma från er själva eller andra. Båda är"
                + " tak, och tillsammans får de aldrig bli mer än kostnaderna.");
  }

  @Test
  void the_sum_is_held_against_the_areas_part_of_table_20() {
    assertThat(on(7, null, null, 10_000_000L).frame())
        .isEqualTo(
            "EU-delen, högst 4\u00a0000\u00a0000\u00a0kr, motsvarar en fjärdedel av de 16\u00a0Mkr"
                + " från EU som strategin räknar med till insatsområde 7 (tabell 20).");
    assertThat(on(1, null, null, 20_000_000L).frame()).contains("är mer än de 4\u00a0Mkr från EU");
    assertThat(on(7, null, null, null).frame()).startsWith("Strategin räknar med 16\u00a0Mkr");
    assertThat(on(null, null, null, 10_000_000L).frame()).isNull();
  }

  @Test
  void without_a_total_nothing_is_guessed() {
    assertThat(on(7, null, null, null).sum()).isNull();
    assertThat(on(7, null, null, 0L).sum()).isNull();
    assertThat(on(7, null, null, -5L).sum()).isNull();
  }

  @Test
  void the_limits_that_the_plan_meets_are_notes_with_sources() {
    assertThat(rules(on(7, IdeaKind.PROJECT, null, 12_000_000L)))
        .containsExactly(
            FinancingRule.EVALUATION_FROM,
            FinancingRule.NOT_BEGUN,
            FinancingRule.ONE_OBJECTIVE,
            FinancingRule.LAST_DAY);
    assertThat(rules(on(7, IdeaKind.PROJECT, null, 11_999_999L)))
        .doesNotContain(FinancingRule.EVALUATION_FROM);
    assertThat(on(7, null, null, null).notes())
        .allSatisfy(note -> assertThat(note.rule().source()).isNotBlank());
  }

  @Test
  void a_pre_study_is_told_its_ceiling_and_never_given_more() {
    var outlook = on(5, IdeaKind.PRE_STUDY, null, 4_000_000L);
    assertThat(outlook.notes())
        .anySatisfy(note ->
            assertThat(note.text())
                .contains("1\u00a0860\u00a0000\u00a0kr", "744\u00a0000\u00a0kr"));
    assertThat(outlook.sum()).contains("EU stå för högst 744\u00a0000\u00a0kr");
  }

  @Test
  void a_company_is_told_of_the_next_door_and_others_are_not() {
    assertThat(on(3, null, Applicant.COMPANY, null).notes().getFirst().text())
        .contains("enskilt företags egen investering", "Fråga Region Sörmland");
    assertThat(rules(on(3, null, Applicant.MUNICIPALITY, null)))
        .doesNotContain(FinancingRule.OWN_INVESTMENT);
  }

  @Test
  void what_fits_says_why_and_when_it_was_checked() {
    var fits = on(4, IdeaKind.PROJECT, Applicant.MUNICIPALITY, null).fits();
    assertThat(slugs(4, Applicant.MUNICIPALITY))
        .contains("nationella-eruf", "anslag-1-1", "klimatklivet", "life", "horisont-europa")
        .doesNotContain("sormlandsfonden", "brysselkontoret");
    assertThat(fits)
        .filteredOn(fit -> fit.source().slug().equals("klimatklivet"))
        .singleElement()
        .satisfies(fit -> {
          assertThat(fit.because()).contains("Gäller insatsområde 4.", "Gäller projekt.");
          assertThat(fit.toCheck()).contains("Kontrollera vem som får söka.");
          assertThat(fit.when()).isEqualTo("Ingen utlysning som passar är känd.");
          assertThat(fit.checked()).startsWith("Senast kontrollerad 23 november 2026.");
        });
  }

  @Test
  void a_source_for_other_areas_or_applicants_does_not_fit() {
    assertThat(slugs(5, Applicant.MUNICIPALITY)).doesNotContain("klimatklivet");
    assertThat(slugs(3, Applicant.COMPANY)).contains("sormlandsfonden").doesNotContain("urbact");
    assertThat(slugs(null, null)).contains("sormlandsfonden", "urbact", "klimatklivet");
  }

  @Test
  void each_line_holds_on_its_own_and_promises_nothing() {
    var lines = on(7, IdeaKind.PROJECT, null, 10_000_000L).lines(20);
    assertThat(lines.getFirst()).startsWith("Av 10");
    assertThat(lines)
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line).endsWith(".").doesNotContainIgnoringCase("ni får"));
    assertThat(lines.subList(2, lines.size()))
        .allSatisfy(line -> assertThat(line).contains("kan passa.", "Andel: ", "ontrollera"));
  }

  @Test
  void an_english_reader_is_answered_in_english() {
    var outlook = advice.on(new MoneyQuestion(7, null, null, 10_000_000L), Locale.ENGLISH);
    assertThat(outlook.sum()).contains("the EU can pay at most");
    assertThat(outlook.frame()).contains("a quarter of the 16\u00a0Mkr");
  }

  @Test
  void a_source_that_the_text_names_comes_first_with_that_as_the_reason() {
    var text = "Vi tänker att EU (ESF+) står för sextio procent.";
    var fits = advice.on(new MoneyQuestion(3, null, null, null, text), SWEDISH).fits();
    assertThat(fits.getFirst().source().slug()).isEqualTo("esf");
    assertThat(fits)
        .filteredOn(fit -> fit.because().contains("Nämns i texten."))
        .containsExactly(fits.getFirst());
  }

  @Test
  void where_nothing_is_known_nothing_is_said_to_fit() {
    assertThat(on(null, null, null, null).fits()).isEmpty();
  }

  private List<String> slugs(@Nullable Integer area, @Nullable Applicant applicant) {
    return on(area, IdeaKind.PROJECT, applicant, null).fits().stream()
        .map(fit -> fit.source().slug())
        .toList();
  }

  private static List<FinancingRule> rules(MoneyOutlook outlook) {
    return outlook.notes().stream().map(note -> note.rule().rule()).toList();
  }

  private MoneyOutlook on(
      @Nullable Integer area,
      @Nullable IdeaKind kind,
      @Nullable Applicant applicant,
      @Nullable Long total) {
    return advice.on(new MoneyQuestion(area, kind, applicant, total), SWEDISH);
  }
}
