package se.regionsormland.portal.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.facts.MoneyQuestion;
import se.regionsormland.portal.funding.fit.MoneyAdvice;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Sormland;

@InsideTest
class MoneyAdviceTest {

  private static final Locale SWEDISH = Locale.of("sv");

  @Autowired private MoneyAdvice advice;

  @Test
  void a_sum_is_said_in_kronor_as_ceilings() {
    assertThat(on(7, null, null, 10_000_000L).sum())
        .isEqualTo(
            "Av 10\u00a0000\u00a0000\u00a0kr kan regionalfonden stå för högst 4\u00a0000\u00a0000\u00a0kr"
                + " och anslag 1:1 för högst 5\u00a0000\u00a0000\u00a0kr. Minst"
                + " 1\u00a0000\u00a0000\u00a0kr behöver komma från er själva eller andra. Båda är"
                + " tak, och tillsammans får de aldrig bli mer än kostnaderna.");
  }

  @Test
  void the_sum_is_held_against_the_areas_part_of_table_20() {
    assertThat(on(7, null, null, 10_000_000L).frame())
        .isEqualTo(
            "Fondens del, högst 4\u00a0000\u00a0000\u00a0kr, motsvarar en fjärdedel av de 16\u00a0Mkr"
                + " från regionalfonden som strategin räknar med till insatsområde 7 (tabell 20).");
    assertThat(on(1, null, null, 20_000_000L).frame())
        .contains("är mer än de 4\u00a0Mkr från regionalfonden");
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
    assertThat(outlook.sum()).contains("regionalfonden stå för högst 744\u00a0000\u00a0kr");
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
          assertThat(fit.checked()).startsWith("Läst i kopia från 3 juni 2025.");
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
        .allSatisfy(line ->
            assertThat(line)
                .contains("kan passa.", "Andel: ", "örja")
                .containsPattern("ontrollera|opia"));
  }

  @Test
  void an_english_reader_is_answered_in_english() {
    var outlook = advice.on(new MoneyQuestion(7, null, null, 10_000_000L), Locale.ENGLISH);
    assertThat(outlook.sum()).contains("the regional fund can pay at most");
    assertThat(outlook.frame()).contains("a quarter of the 16\u00a0Mkr");
  }

  @Test
  void a_source_that_the_text_names_comes_first_with_that_as_the_reason() {
    var text = "Vi tänker att EU (ESF+) står för sextio procent.";
    var fits = advice.on(new MoneyQuestion(3, null, null, null, text, Set.of()), SWEDISH).fits();
    assertThat(fits.getFirst().source().slug()).isEqualTo("esf");
    assertThat(fits)
        .filteredOn(fit -> fit.because().contains("Nämns i texten."))
        .containsExactly(fits.getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Interreg ger 80 procent från EU.|Interreg Central Baltic: högst 80 procent",
        "Vi söker 60 procent från EU genom LIFE.|LIFE: 60 procent, i vissa fall",
        "Vi skriver en ansökan till Horisont Europa, 100 % från EU.|Horisont Europa: 100 procent",
        "Halva från ESF+ och resten själva.|Europeiska socialfonden, ESF+: osäkert: ungefär 54",
        "EU-pengar från Erasmus+, 75 procent|Erasmus: inte känt",
        "Ett interregprojekt med 80 % EU-stöd|Interreg Central Baltic: högst 80 procent"
      })
  void a_text_that_names_other_eu_money_is_told_its_share_and_never_the_regional_funds(
      String text, String share) {
    var outlook = advice.on(new MoneyQuestion(5, null, null, 9_000_000L, text, Set.of()), SWEDISH);
    assertThat(outlook.sentence()).contains(share).doesNotContain("40", "högst 50\u00a0%");
    assertThat(outlook.sum()).isNull();
    assertThat(outlook.frame()).isNull();
    assertThat(outlook.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ny kunskap ska formas i horisonten av ett bättre life för en leader",
        "Vi vill lova mer och göra livet bättre",
        "The project makes life better"
      })
  void words_of_every_day_name_no_money(String text) {
    var outlook = advice.on(new MoneyQuestion(5, null, null, null, text, Set.of()), SWEDISH);
    assertThat(outlook.sentence()).startsWith("Regionalfonden högst 40");
    assertThat(outlook.fits()).noneMatch(fit -> fit.because().contains("Nämns i texten."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi vill anlägga våtmarker i Vingåker",
        "Kommunen planerar fyra dammar och ett tvåstegsdike",
        "En ny VÅTMARK vid ån"
      })
  void wetlands_meet_lona_first_with_ninety_per_cent(String text) {
    var first =
        advice
            .on(new MoneyQuestion(5, null, null, null, text, Set.of()), SWEDISH)
            .fits()
            .getFirst();
    assertThat(first.source().slug()).isEqualTo("lona");
    assertThat(first.share()).contains("90 procent");
    assertThat(first.because())
        .contains(
            "Gäller det som texten handlar om.",
            "Portalens tillägg. Strategin nämner inte källan.");
    assertThat(first.line()).contains("Beslutar: Länsstyrelsen.", "Fråga innan.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi vill prova AI som hjälper handläggarna på bygglov att svara snabbare.",
        "Vi vill ha fler bussturer till industriområdet på morgonen.",
        "Skolköken vill köpa äppeljuice från gårdar i närheten.",
        "Juicen från Polen ska bytas mot must från Flen.",
        "En lastcykelpool för småbolag och ansvariga i Småland, övriga får vänta.",
        "A shared repair shop in the library"
      })
  void money_for_work_across_borders_is_not_named_to_who_says_nothing_of_it(String text) {
    for (int area = 1; area <= 7; area++) {
      assertThat(slugsOf(area, text, Set.of()))
          .doesNotContain(
              "interreg-central-baltic",
              "interreg-baltic-sea-region",
              "interreg-europa",
              "urbact",
              "european-urban-initiative",
              "horisont-europa");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vi vill samarbeta med Tartu i Estland om renare hamnar. | interreg-central-baltic
          Tre kommuner runt Östersjön vill minska övergödningen. | interreg-baltic-sea-region
          Vi vill lära av andra städer i Europa om torghandel. | urbact
          En nyskapande lösning för stadens torg. | european-urban-initiative
          Forskarna vid högskolan vill mäta buller. | horisont-europa
          """)
  void who_says_so_meets_it_whatever_area_was_found(String text, String slug) {
    for (int area = 1; area <= 7; area++) {
      assertThat(slugsOf(area, text, Set.of())).contains(slug);
    }
  }

  @Test
  void what_is_about_something_else_does_not_meet_lona() {
    assertThat(slugsOf("Skugga och svalka på skolgårdar i värmeböljor", Set.of()))
        .doesNotContain("lona", "lova");
  }

  @Test
  void a_municipality_meets_the_money_that_is_for_it() {
    var text = "Skugga och svalka på skolgårdar";
    assertThat(slugsOf(text, Set.of(Sormland.TROSA)))
        .contains("leader-sormlandskusten")
        .doesNotContain("leader-sodermanland", "sparbanksstiftelsen-sormland");
    assertThat(slugsOf(text, Set.of(Sormland.FLEN)))
        .contains("leader-sodermanland", "sparbanksstiftelsen-sormland")
        .doesNotContain("leader-sormlandskusten");
    assertThat(slugsOf(text, Set.of()))
        .contains("leader-sodermanland", "leader-sormlandskusten", "sparbanksstiftelsen-sormland");
  }

  @Test
  void each_source_that_fits_says_when_the_work_may_begin() {
    assertThat(on(4, IdeaKind.PROJECT, null, null).fits())
        .allSatisfy(fit ->
            assertThat(fit.line())
                .containsPattern(
                    "Börja först när ansökan är inskickad|Börja först när du har fått"
                        + " beslutet|Inte känt när du får börja"));
    assertThat(fit("klimatklivet").line()).contains("Börja först när du har fått beslutet.");
    assertThat(fit("nationella-eruf").line()).contains("Börja först när ansökan är inskickad.");
  }

  @Test
  void a_source_whose_known_calls_are_over_says_that_they_closed() {
    assertThat(fit("interreg-central-baltic").when())
        .isEqualTo("Stängd. Den senaste kända utlysningen stängde 30 september 2025.");
  }

  @Test
  void where_nothing_is_known_nothing_is_said_to_fit() {
    assertThat(on(null, null, null, null).fits()).isEmpty();
  }

  private FittingSource fit(String slug) {
    return on(4, IdeaKind.PROJECT, null, null).fits().stream()
        .filter(fit -> fit.source().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private List<String> slugsOf(String text, Set<Municipality> places) {
    return slugsOf(5, text, places);
  }

  private List<String> slugsOf(int area, String text, Set<Municipality> places) {
    return advice
        .on(new MoneyQuestion(area, null, null, null, text, places), SWEDISH)
        .fits()
        .stream()
        .map(fit -> fit.source().slug())
        .toList();
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
