package se.regionsormland.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;

@PortalTest
class CataloguePagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Catalogue catalogue;

  @Test
  void every_page_of_the_strategy_is_there_in_both_languages() {
    assertThat(pages().filter(page -> !isThere(page) || !isThere(page + "?lang=en"))).isEmpty();
  }

  private boolean isThere(String page) {
    return mvc.get().uri(page).exchange().getResponse().getStatus() == 200;
  }

  private Stream<String> pages() {
    var strategy = catalogue.strategy();
    return Stream.of(
            Stream.of("/strategi", "/strategi/nyckelaktorer", "/strategi/sok"),
            strategy.areas().stream().map(one -> "/strategi/insatsomraden/" + one.number()),
            strategy.interventions().stream().map(one -> "/strategi/insatser/" + one.table()),
            strategy.measures().stream().map(one -> "/strategi/atgarder/" + one.id()),
            strategy.keyActors().stream().map(one -> "/strategi/nyckelaktorer/" + one.id()))
        .flatMap(all -> all);
  }

  @Test
  void the_overview_shows_goals_areas_and_the_money_as_bars_and_as_a_table() {
    assertThat(mvc.get().uri("/strategi"))
        .bodyText()
        .contains("Ett smartare Europa", "Ett grönare Europa", "135 exempel på åtgärder")
        .contains(
            "role=\"img\"",
            "Regionalfonden 20\u00A0Mkr, medfinansiering 30\u00A0Mkr",
            "165\u00A0Mkr")
        .contains("<caption", "Anpassa till klimatförändringarna");
  }

  @Test
  void an_intervention_shows_its_measures_and_says_that_they_are_examples() {
    assertThat(mvc.get().uri("/strategi/insatser/13"))
        .bodyText()
        .contains("Åtgärderna är exempel", "dagvattenanläggningar", "sidan 20")
        .contains("href=\"/strategi/nyckelaktorer/skogsstyrelsen\"");
  }

  @Test
  void what_governs_an_intervention_stands_on_its_page() {
    assertThat(mvc.get().uri("/strategi/insatser/7"))
        .bodyText()
        .contains("Stimulera entreprenörskap och ungt företagande");
    assertThat(mvc.get().uri("/strategi/insatser/8"))
        .bodyText()
        .doesNotContain("näringslivsstrategi");
  }

  @Test
  void a_measure_shows_whom_it_names_and_its_siblings() {
    var measure = catalogue.strategy().measure(13, 6).orElseThrow();
    assertThat(mvc.get().uri("/strategi/atgarder/" + measure.id()))
        .bodyText()
        .contains("Åtgärd 13.6", "Skogsstyrelsen", "Skogsindustrin", "Region Sörmland")
        .contains("13.7 Använda kravställningar i offentlig upphandling");
  }

  @Test
  void the_printed_number_leads_to_the_measure_itself() {
    var measure = catalogue.strategy().measure(13, 2).orElseThrow();
    assertThat(mvc.get().uri("/strategi/atgarder/13.2"))
        .hasStatus(302)
        .hasRedirectedUrl("/strategi/atgarder/" + measure.id());
    assertThat(mvc.get().uri("/strategi/atgarder/13.99")).hasStatus(404);
  }

  @Test
  void a_key_actor_shows_the_measures_that_name_it_and_the_group_it_belongs_to() {
    assertThat(mvc.get().uri("/strategi/nyckelaktorer/skogsstyrelsen"))
        .bodyText()
        .contains("Nämns i 2 åtgärder", "granbarkborrar", "lövträ");
    assertThat(mvc.get().uri("/strategi/nyckelaktorer/trosa"))
        .bodyText()
        .contains("href=\"/strategi/nyckelaktorer/lanets-kommuner\"");
  }

  @Test
  void what_is_not_in_the_strategy_is_not_found() {
    assertThat(
            Stream.of(
                "/strategi/insatsomraden/8",
                "/strategi/insatser/20",
                "/strategi/insatser/x",
                "/strategi/atgarder/finns-inte",
                "/strategi/nyckelaktorer/finns-inte"))
        .allSatisfy(page -> assertThat(mvc.get().uri(page)).as(page).hasStatus(404));
  }

  @Test
  void an_english_page_keeps_the_strategys_words_and_marks_them_as_swedish() {
    assertThat(mvc.get().uri("/strategi/insatser/13?lang=en"))
        .bodyText()
        .contains("<html lang=\"en\"", "The measures are examples")
        .containsPattern("<a lang=\"sv\"[^>]*>Åtgärder som stärker kapaciteten");
  }

  @Test
  void search_shows_what_it_found_and_what_to_do_when_it_found_nothing() {
    assertThat(mvc.get().uri("/strategi/sok?q=granbarkborre"))
        .bodyText()
        .contains("granbarkborrar", "Åtgärd 11.6");
    assertThat(mvc.get().uri("/strategi/sok?q=rymdraket"))
        .bodyText()
        .contains("Inget i strategin stämmer med dina ord", "beskriv din idé med egna ord");
  }

  @Test
  void what_is_searched_for_is_shown_as_text() {
    assertThat(mvc.get().uri("/strategi/sok").queryParam("q", "\"><b>skog"))
        .bodyText()
        .contains("&quot;&gt;&lt;b&gt;skog")
        .doesNotContain("<b>skog");
  }

  @Test
  void a_page_may_be_kept_by_the_reader_who_then_asks_whether_it_has_changed() {
    assertThat(mvc.get().uri("/strategi"))
        .hasHeader("Cache-Control", "no-cache, private")
        .doesNotContainHeader("Set-Cookie");
  }

  @Test
  void machines_read_the_strategy_with_its_budget_in_kronor() {
    assertThat(mvc.get().uri("/api/v1/strategies/sormland-2030"))
        .hasStatusOk()
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
        .bodyJson()
        .extractingPath(
            "$..interventionAreas[?(@.number == 5)].budget['erdf', 'coFinancing', 'total']")
        .hasToString("[{\"erdf\":20000000,\"coFinancing\":30000000,\"total\":50000000}]");
    assertThat(mvc.get().uri("/api/v1/strategies/sormland-2030"))
        .bodyJson()
        .extractingPath(
            "$.goals[*].priorities[*].interventionAreas[*].interventions[*].measures[*]")
        .asArray()
        .hasSize(135);
  }

  @Test
  void an_unknown_strategy_is_a_problem_that_machines_can_read() {
    assertThat(mvc.get().uri("/api/v1/strategies/finns-inte"))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }
}
