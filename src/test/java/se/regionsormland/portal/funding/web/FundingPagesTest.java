package se.regionsormland.portal.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.list.FundingDesk;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

@PortalTest
@Transactional
class FundingPagesTest {

  private static final String DESK = "/arbeta/finansiering";
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final List<Integer> AREAS = List.of(1, 2, 3, 4, 5, 6, 7);

  @Autowired private MockMvcTester mvc;
  @Autowired private Funding funding;
  @Autowired private FundingDesk desk;

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void open_and_coming_calls_stand_above_the_sources_by_date() {
    call("Den som stänger sist", TODAY, TODAY.plusDays(30), 6);
    call("Den som stänger först", TODAY, TODAY.plusDays(3), 6);
    call("Den som kommer", TODAY.plusDays(10), TODAY.plusDays(40), 6);
    var page = body("/finansiering");
    assertThat(page)
        .containsSubsequence(
            "Öppna nu",
            "Den som stänger först",
            "Den som stänger sist",
            "Kommande",
            "Den som kommer",
            "Källor till pengar")
        .contains(
            "Öppen 1 mars 2027 till och med 4 mars 2027.", "Senast kontrollerad 1 mars 2027.");
  }

  @Test
  void the_filter_leaves_out_what_is_for_other_areas() {
    call("Bara för kretslopp", TODAY, TODAY.plusDays(3), 6);
    assertThat(body("/finansiering?omrade=6")).contains("Bara för kretslopp");
    assertThat(body("/finansiering?omrade=5")).doesNotContain("Bara för kretslopp");
    assertThat(body("/finansiering?omrade=hej")).contains("Bara för kretslopp");
  }

  @Test
  void an_old_fact_says_so() {
    callChecked("Gammal uppgift", TODAY.minusMonths(7));
    assertThat(body("/finansiering"))
        .containsSubsequence("Gammal uppgift", "Det är mer än ett halvår sedan.");
  }

  @Test
  void the_page_of_a_source_has_its_calls() {
    assertThat(body("/finansiering/eruf-ostra-mellansverige"))
        .contains("Stängd. Var öppen 13 februari 2024 till och med 19 mars 2024.");
    assertThat(body("/finansiering/esf")).contains("Ingen utlysning är känd.");
  }

  @Test
  void an_officer_finds_what_was_checked_longest_ago_first_and_ticks_it_off() {
    var list = body(DESK);
    assertThat(list)
        .containsSubsequence(
            "Europeiska socialfonden", "Stockholmsregionens Europakontor", "Klimatklivet");
    assertThat(
            mvc.post()
                .uri(DESK + "/kallor/esf/kontroll")
                .param("version", Long.toString(source("esf").version()))
                .with(As.officer())
                .with(csrf()))
        .hasStatus3xxRedirection();
    assertThat(source("esf").lastChecked()).isEqualTo(TODAY);
  }

  @Test
  void a_stale_button_changes_nothing() {
    assertThat(
            mvc.post()
                .uri(DESK + "/kallor/esf/avslut")
                .param("version", "999")
                .with(As.officer())
                .with(csrf()))
        .hasStatus3xxRedirection();
    assertThat(source("esf").retired()).isNull();
  }

  @Test
  void every_typed_value_is_shown_again_with_what_is_wrong() {
    var answer =
        mvc.post()
            .uri(DESK + "/utlysningar/ny")
            .param("from", "esf")
            .param("title", "Min utlysning")
            .param("opens.day", "30")
            .param("opens.month", "2")
            .param("opens.year", "2027")
            .param("closes.day", "1")
            .param("closes.month", "5")
            .param("closes.year", "2027")
            .param("scope.areas", "5")
            .param("cost.smallest", "mycket")
            .param("known.link", "javascript:alert(1)")
            .with(As.officer())
            .with(csrf());
    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains(
            "value=\"Min utlysning\"",
            "value=\"30\"",
            "value=\"mycket\"",
            "Skriv dag, månad och år",
            "Minsta kostnad för projektet: skriv beloppet med siffror",
            "Skriv en adress som börjar med https://",
            "Skriv var uppgiften kommer ifrån",
            "Välj hur säker uppgiften är");
  }

  @Test
  void a_new_call_is_seen_by_everybody_at_once() {
    assertThat(
            mvc.post()
                .uri(DESK + "/utlysningar/ny")
                .param("from", "esf")
                .param("title", "Våren 2027")
                .param("opens.day", "1")
                .param("opens.month", "3")
                .param("opens.year", "2027")
                .param("closes.day", "1")
                .param("closes.month", "5")
                .param("closes.year", "2027")
                .param("cost.smallest", "1 miljon")
                .param("known.source", "ESF-rådets webbplats")
                .param("known.certainty", "READ")
                .param("known.checkedToday", "true")
                .with(As.officer())
                .with(csrf()))
        .hasStatus3xxRedirection();
    assertThat(body("/finansiering"))
        .contains("Våren 2027", "Projektet ska kosta minst 1\u00a0000\u00a0000\u00a0kr.");
    assertThat(body("/finansiering/esf")).contains("Våren 2027");
  }

  @Test
  void the_second_of_two_officers_sees_both_texts_and_loses_nothing() {
    long read = source("esf").version();
    assertThat(save(read, "Den första")).hasStatus3xxRedirection();
    assertThat(save(read, "Den andra"))
        .hasStatus(409)
        .bodyText()
        .contains("Den första", "value=\"Den andra\"", "Spara min text", "har ändrat under tiden");
    assertThat(source("esf").name()).isEqualTo("Den första");
    assertThat(save(source("esf").version(), "Den andra")).hasStatus3xxRedirection();
    assertThat(source("esf").name()).isEqualTo("Den andra");
  }

  @Test
  void an_unknown_button_is_not_found() {
    assertThat(mvc.post().uri(DESK + "/kallor/esf/radera").with(As.officer()).with(csrf()))
        .hasStatus(404);
  }

  @Test
  void the_first_picture_tells_what_money_may_fit_and_when_that_was_checked() {
    assertThat(
            mvc.post()
                .uri("/forsta-bild")
                .formField("text", "Dagvatten och skyfall: dammar och våtmarker i Gnesta"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence(
            "Regionalfonden högst 40\u00a0%",
            "Det här kan passa",
            "Anslag 1:1",
            "Går att söka löpande.",
            "Läst i kopia från 26 februari 2024.",
            "Strategin räknar med 20\u00a0Mkr från regionalfonden till insatsområde 5");
  }

  @Test
  void the_list_says_of_each_source_how_much_from_when_who_decides_and_how_sure() {
    assertThat(body("/finansiering"))
        .containsSubsequence(
            "id=\"kallor\"",
            "Regionalfonden</h3>",
            "Högst 40 procent",
            "Börja först när ansökan är inskickad.",
            "Tillväxtverket",
            "Läst i kopia från 2024.",
            "Klimatklivet</a>",
            "Företag högst 70 procent.",
            "Börja först när du har fått beslutet.",
            "Naturvårdsverket",
            "Läst i kopia från 3 juni 2025.",
            "LONA, lokala naturvårdssatsningen</a>",
            "Portalens tillägg. Strategin nämner inte källan.");
  }

  @Test
  void the_page_of_a_source_has_the_rules_of_its_fund_and_of_no_other() {
    assertThat(body("/finansiering/nationella-eruf"))
        .contains("Regler här", "31 december 2028", "1\u00a0860\u00a0000\u00a0kr");
    assertThat(body("/finansiering/anslag-1-1"))
        .contains("Tala med en strateg först", "400\u00a0000\u00a0kr")
        .doesNotContain("31 december 2028", "1\u00a0860\u00a0000\u00a0kr");
    assertThat(body("/finansiering/life")).doesNotContain("Regler här");
  }

  @Test
  void the_page_of_an_addition_links_the_measures_that_it_is_near() {
    assertThat(body("/finansiering/lona"))
        .contains("Nära åtgärd", "/strategi/atgarder/naturbaserade-atgarder-mot-klimatrisker");
    assertThat(body("/finansiering/leader-sormlandskusten")).contains("Nyköping, Oxelösund, Trosa");
  }

  @Test
  void an_old_copy_says_so_once_on_its_page() {
    assertThat(body("/finansiering/klimatklivet"))
        .containsOnlyOnce("Det är mer än ett halvår sedan. Kontrollera hos den som betalar.");
  }

  @Test
  void a_text_about_other_eu_money_is_asked_no_question_of_the_regional_fund() {
    assertThat(mvc.post().uri("/forsta-bild").formField("text", "Interreg ger 80 procent från EU."))
        .hasStatusOk()
        .bodyText()
        .contains("Interreg Central Baltic: högst 80 procent")
        .doesNotContain("högst 40", "kan stå för");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/sa-bedomer-vi|Den som betalar beslutar: Tillväxtverket om regionalfonden",
        "/sa-bedomer-vi|Tiden är portalens egen",
        "/om|För regionalfonden och anslag 1:1 är det i Min ansökan",
        "/strategi|Strategin räknar med att regionalfonden betalar 40 procent",
        "/strategi|31 december 2028"
      })
  void what_other_pages_say_of_money_holds_for_the_fund_that_they_name(String page, String words) {
    assertThat(body(page)).contains(words);
  }

  @Test
  void the_form_of_a_source_keeps_all_that_the_file_said() {
    var before = source("lona");
    var form = SourceForm.of(before);
    assertThat(form.facts(before.lastChecked(), before.facts().niche().measures(), AREAS))
        .isEqualTo(before.facts());
  }

  @Test
  void who_checked_the_source_today_has_read_no_copy() {
    assertThat(
            mvc.post()
                .uri(DESK + "/kallor/ny")
                .param("name", "Ny källa")
                .param("known.source", "källan")
                .param("known.certainty", "COPY")
                .param("known.copied", "i fjol")
                .param("known.checkedToday", "true")
                .with(As.officer())
                .with(csrf()))
        .hasStatus(422)
        .bodyText()
        .contains("Välj ”Läst i källan”", "Skriv datum, månad eller år", "value=\"i fjol\"");
  }

  @Test
  void nobody_else_gets_in() {
    assertThat(mvc.get().uri(DESK).with(As.assessor())).hasStatus(404);
    assertThat(mvc.get().uri(DESK)).bodyText().doesNotContain("Kontrollerad i dag");
    assertThat(mvc.post().uri(DESK + "/kallor/esf/avslut").with(As.assessor()).with(csrf()))
        .hasStatus(404);
    assertThat(source("esf").retired()).isNull();
  }

  @Test
  void each_page_of_the_desk_opens() {
    for (var page :
        new String[] {
          "/kallor/ny",
          "/kallor/esf",
          "/utlysningar/ny?kalla=esf",
          "/utlysningar/7f0c6c1e-3a52-4a5e-9d0b-0e6f1d2c2024"
        }) {
      assertThat(mvc.get().uri(DESK + page).with(As.officer())).hasStatusOk();
    }
    assertThat(mvc.get().uri(DESK + "/kallor/finns-inte").with(As.officer())).hasStatus(404);
  }

  private MvcTestResult save(long version, String name) {
    return mvc.post()
        .uri(DESK + "/kallor/esf")
        .param("version", Long.toString(version))
        .param("name", name)
        .param("known.source", "källan")
        .param("known.certainty", "READ")
        .with(As.officer())
        .with(csrf())
        .exchange();
  }

  private String body(String uri) {
    var answer = mvc.get().uri(uri).with(As.officer()).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private FundingSource source(String slug) {
    return funding.find(slug).orElseThrow();
  }

  private void call(String title, LocalDate opens, LocalDate closes, int area) {
    add(title, opens, closes, Set.of(area), TODAY);
  }

  private void callChecked(String title, LocalDate checked) {
    add(title, TODAY, TODAY, Set.of(), checked);
  }

  private void add(
      String title, LocalDate opens, LocalDate closes, Set<Integer> areas, LocalDate checked) {
    var officer = As.signIn(Role.OFFICER);
    desk.addCall(
        source("life"),
        new CallFacts(
            title,
            opens,
            closes,
            null,
            null,
            "",
            new Scope(areas, Set.of(), Set.of()),
            new Provenance("källan", "", Certainty.READ, null, checked)),
        officer);
    As.nobody();
  }
}
