package se.regionsormland.portal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;

/** The first picture, the form and the check page, where the text says more than its subject. */
@PortalTest
class ReadingPagesTest {

  private static final String SPACE = "\u00a0";
  private static final String DAM =
      """
      Vi vill göra en förstudie om dagvatten och skyfall i Flen och Södertälje. Av 3,6 miljoner
      söker vi 1,6 miljoner från EU. Vi har redan börjat gräva. MDU är med. Vi behöver svar före
      15 maj 2027. Ring Kim, 811228-9874.
      """;

  @Autowired private MockMvcTester mvc;
  @Autowired private TestClock clock;

  @BeforeEach
  void letTheHourPass() {
    clock.advance(Duration.ofHours(2)); // limits of earlier tests
  }

  @AfterEach
  void setTheClock() {
    clock.reset();
  }

  @Test
  void the_first_picture_shows_what_was_read_with_her_own_words() {
    assertThat(picture(DAM))
        .bodyText()
        .contains("Det här läste vi också i texten", "<q lang=\"sv\">3,6 miljoner</q>")
        .contains("en förstudie", "Flen", "Södertälje", "15 maj 2027", "har sagt ja");
  }

  @Test
  void the_first_picture_counts_the_shares_and_asks_who_pays_the_rest() {
    assertThat(picture(DAM))
        .bodyText()
        .contains(kr("1 600 000") + " är 44,4 procent. Regionalfonden betalar högst 40 procent")
        .contains(kr("1 440 000") + ". Då saknas " + kr("160 000"));
  }

  @Test
  void the_money_of_the_first_picture_uses_the_total_that_was_read() {
    assertThat(picture("Skyfall och dagvatten i Flen. Projektet kostar 10 miljoner."))
        .bodyText()
        .contains("Av " + kr("10 000 000") + " kan regionalfonden stå för högst " + kr("4 000 000"))
        .contains("en femtedel av de 20" + SPACE + "Mkr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi vill bygga dammar i Flen. Det kostar mellan 2 och 3 miljoner.",
        "Vi vill bygga dammar i Flen. Vi behöver 700 000 kr."
      })
  void a_question_on_what_it_costs_leads_to_the_field_for_it(String text) {
    assertThat(picture(text))
        .bodyText()
        .contains("formaction=\"/fraga-regionen/borja#amount\"", "Skriv vad allt kostar");
    assertThat(begin(text)).bodyText().contains("id=\"amount\"");
    assertThat(get(save(text, "", "") + "/kontrollera"))
        .bodyText()
        .contains("/andra#amount\">Skriv");
  }

  @Test
  void two_objectives_in_one_idea_are_asked_about_and_one_alone_is_not() {
    assertThat(
            picture(
                "Vi vill sänka energianvändningen i skolan med ny ventilation och styrning, och"
                    + " bygga dammar mot skyfall på skolgården."))
        .bodyText()
        .contains("hör den till både insatsområde 4 och 5", "Vilket är viktigast?");
    assertThat(picture("Vi vill bygga dammar mot skyfall på skolgården."))
        .bodyText()
        .doesNotContain("Vilket är viktigast?");
  }

  @Test
  void a_question_names_its_source_and_nothing_is_an_error() {
    assertThat(picture(DAM))
        .bodyText()
        .contains("”har redan börjat”. Gäller det projektet", "Uppgift från:")
        .contains("Tillväxtverkets villkor för Europeiska regionala utvecklingsfonden")
        .doesNotContain("pp-notice--error", "govuk-error");
  }

  @Test
  void what_is_not_certain_is_to_be_checked_with_the_region() {
    assertThat(picture("Vi vill dela ut konsultcheckar till företag i Trosa."))
        .bodyText()
        .contains("reglerna om statsstöd gälla", "Kontrollera den med regionen");
  }

  @Test
  void a_personal_number_is_pointed_out_and_said_nowhere_but_in_her_own_text() {
    assertThat(picture(DAM))
        .bodyText()
        .contains("ser ut att innehålla ett personnummer")
        .satisfies(page -> assertThat(withoutHerOwnText(page)).doesNotContain("811228-9874"));
  }

  /** Her text is shown to her with marks in it, and in the box where she can change it. */
  private static String withoutHerOwnText(String page) {
    return page.replaceAll("(?s)<blockquote.*?</blockquote>|<textarea.*?</textarea>", "");
  }

  @Test
  void a_text_that_says_nothing_besides_gets_no_section() {
    assertThat(picture("Dammar på gården mot skyfall"))
        .bodyText()
        .doesNotContain("Det här läste vi också");
  }

  @Test
  void the_picture_is_whole_in_english() {
    assertThat(mvc.post().uri("/forsta-bild?lang=en").param("text", DAM))
        .hasStatusOk()
        .bodyText()
        .contains("What else we read in the text", "is 44.4 per cent", "a pre-study")
        .doesNotContain("??");
  }

  @Test
  void the_form_is_filled_in_with_what_is_certain_and_says_so() {
    assertThat(begin(DAM))
        .bodyText()
        .contains("Ifyllt efter din text: slags idé, pengar, svar före, kommuner, andra platser")
        .contains("value=\"3" + SPACE + "600" + SPACE + "000\"", "value=\"Södertälje\"")
        .containsPattern("value=\"PRE_STUDY\"[^>]*checked")
        .containsPattern("value=\"FLEN\"[^>]*checked");
  }

  @Test
  void the_form_leaves_open_what_the_text_leaves_open() {
    assertThat(begin("Det kan bli 2-3 miljoner, svar före sommaren"))
        .bodyText()
        .doesNotContain("Ifyllt efter din text");
  }

  @Test
  void what_she_has_corrected_is_never_read_again() {
    var mine = save(DAM, "2 000 000", "PROJECT");
    assertThat(get(mine + "/andra"))
        .bodyText()
        .contains("value=\"2" + SPACE + "000" + SPACE + "000\"")
        .containsPattern("value=\"PROJECT\"[^>]*checked")
        .doesNotContain("Ifyllt efter din text", "value=\"FLEN\" checked");
  }

  @Test
  void the_check_page_asks_and_does_not_stand_in_the_way() {
    var mine = save("Vi har redan börjat gräva dammar. Totalt 3 miljoner.", "2 000 000", "PROJECT");
    assertThat(get(mine + "/kontrollera"))
        .bodyText()
        .contains("Att tänka på innan du skickar", "Du kan skicka ändå")
        .contains("”har redan börjat”")
        .contains("I texten står ”3 miljoner”, och i fältet " + kr("2 000 000"));
    assertThat(mvc.post().uri(mine + "/inlamning").with(csrf()).exchange())
        .hasStatus(302)
        .hasRedirectedUrl(mine);
  }

  private static String kr(String kronor) {
    return kronor.replace(" ", SPACE) + SPACE + "kr";
  }

  private MvcTestResult picture(String text) {
    return post("/forsta-bild", text);
  }

  private MvcTestResult begin(String text) {
    return post("/fraga-regionen/borja", text);
  }

  private MvcTestResult post(String path, String text) {
    return mvc.post()
        .uri(path)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .param("text", text)
        .exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  /** Gives her page's address. */
  private String save(String text, String amount, String kind) {
    var form =
        mvc.post()
            .uri("/fraga-regionen")
            .with(csrf())
            .param("version", "0")
            .param("text", text)
            .param("amount", amount)
            .param("kind", kind)
            .param("email", UUID.randomUUID() + "@example.org")
            .param("action", "check");
    var check = form.exchange().getMvcResult().getResponse().getRedirectedUrl();
    return check.substring(0, check.lastIndexOf('/'));
  }
}
