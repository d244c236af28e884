package se.regionsormland.portal.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.PortalTest;

@PortalTest
class StartTest {

  private static final String TEXT =
      "Vi vill samla dagvatten på skolgården <b>innan</b> det rinner bort.";

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment settings;

  @Test
  void the_start_page_asks_one_question_and_has_three_doors() {
    assertThat(mvc.get().uri("/"))
        .hasStatusOk()
        .bodyText()
        .contains("Vad vill ni förändra?", "Inget sparas")
        .contains("href=\"/strategi\"", "href=\"/projektideer\"", "href=\"/partner\"")
        .as("the ways in for whoever knows what she wants")
        .containsSubsequence("href=\"/begar-medfinansiering\"", "<textarea");
  }

  @Test
  void the_start_page_speaks_english_too() {
    assertThat(mvc.get().uri("/?lang=en"))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"en\"", "What do you want to change?", "Nothing is stored");
  }

  @Test
  void the_first_picture_needs_no_token_and_keeps_the_text_to_be_changed_or_sent() {
    assertThat(picture(TEXT))
        .hasStatusOk()
        .bodyText()
        .contains("Råd, inte beslut", "&lt;b&gt;innan&lt;/b&gt;", "/fraga-regionen/borja")
        .contains("Regionalfonden högst 40\u00a0%, 1:1 högst 50\u00a0%, resten ni.")
        .doesNotContain("<b>innan</b>");
  }

  @Test
  void the_first_picture_marks_the_persons_own_words() {
    assertThat(picture(TEXT))
        .bodyText()
        .contains("<mark class=\"pp-mark\">dagvatten</mark>", "Vi vill samla");
  }

  @Test
  void every_text_can_be_asked_about_kept_and_shown_again() {
    assertThat(picture("qwrtp zxcvb"))
        .bodyText()
        .contains("value=\"fraga\"", "value=\"spara\"", "Visa igen", "skicka den ändå");
  }

  @Test
  void what_is_not_in_the_strategy_is_told_kindly_with_somebody_to_ring_beside_it() {
    jdbc.sql(
            """
            INSERT INTO strateg (area, name, telephone, email)
            VALUES (0, 'Växeln för idéer', '0155-00 00 00', '')
            ON CONFLICT (area) DO UPDATE SET name = excluded.name, telephone = excluded.telephone
            """)
        .update();
    try {
      assertThat(picture("Ishockeylaget vill ha nya omklädningsrum och en större läktare."))
          .bodyText()
          .contains("Det här hittar vi inte i strategin", "Det betyder inte att idén är fel")
          .containsOnlyOnce("href=\"tel:0155000000\"")
          .doesNotContain("Strategin har nitton insatser");
    } finally {
      Owner.of(settings).sql("DELETE FROM strateg WHERE area = 0").update();
    }
  }

  @Test
  void two_areas_that_are_near_are_both_named_and_one_alone_is_not_doubted() {
    assertThat(picture("Laddstolpar vid busstationen. Kurser för vuxna så att vi hittar svetsare."))
        .bodyText()
        .containsPattern("Två områden ligger nära: (7, .+, och 3|3, .+, och 7), ");
    assertThat(picture(TEXT)).bodyText().doesNotContain("Två områden ligger nära");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void an_empty_box_is_pointed_out_on_the_same_page(String text) {
    assertThat(picture(text))
        .hasStatus(422)
        .bodyText()
        .contains("Fel: Vad vill ni förändra?", "Skriv några ord om vad ni vill förändra");
  }

  @Test
  void a_text_that_is_too_long_is_pointed_out_and_kept() {
    var text = "å".repeat(20_001);
    assertThat(picture(text)).hasStatus(422).bodyText().contains(text, "högst 20 000 tecken");
  }

  @Test
  void the_longest_text_is_answered() {
    assertThat(picture("vatten ".repeat(2_857))).hasStatusOk();
  }

  @Test
  void the_answer_to_a_text_is_kept_by_the_readers_own_browser_alone_to_go_back_to() {
    assertThat(picture(TEXT)).headers().hasValue("Cache-Control", "no-cache, private");
  }

  @Test
  void the_first_pictures_address_alone_leads_to_the_start() {
    assertThat(mvc.get().uri("/forsta-bild")).hasStatus3xxRedirection().hasRedirectedUrl("/");
  }

  @Test
  void no_page_of_advice_gives_a_verdict() {
    assertThat(picture(TEXT))
        .bodyText()
        .asInstanceOf(STRING)
        .doesNotContainIgnoringCase("godkän")
        .doesNotContainIgnoringCase("avslag")
        .doesNotContainIgnoringCase("uppfyller inte")
        .doesNotContainIgnoringCase("berättigad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/om", "/sa-bedomer-vi", "/personuppgifter", "/tillganglighet", "/oppna-data"})
  void the_portal_tells_about_itself_in_both_languages(String path) {
    assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("<h1").doesNotContain("??");
    assertThat(mvc.get().uri(path + "?lang=en"))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"en\"")
        .doesNotContain("??");
  }

  @Test
  void the_accessibility_statement_leads_to_the_authority() {
    assertThat(mvc.get().uri("/tillganglighet"))
        .bodyText()
        .contains("href=\"https://www.digg.se/tdosanmalan\">https://www.digg.se/tdosanmalan</a>");
  }

  @Test
  void it_says_how_far_the_law_is_met_and_that_a_fault_may_be_reported_at_once() {
    assertThat(mvc.get().uri("/tillganglighet"))
        .bodyText()
        .contains("delvis förenlig", "Du får anmäla en brist dit direkt");
    assertThat(mvc.get().uri("/tillganglighet?lang=en"))
        .bodyText()
        .contains("partly compliant", "report a fault there directly");
  }

  @Test
  void the_criteria_are_called_the_portals_own() {
    assertThat(mvc.get().uri("/sa-bedomer-vi"))
        .bodyText()
        .contains("portalens egna utgångspunkter", "inom 10 arbetsdagar");
  }

  private MvcTestResult picture(String text) {
    return mvc.post()
        .uri("/forsta-bild")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .param("text", text)
        .exchange();
  }
}
