package se.regionsormland.portal.assessment.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

@PortalTest
class AnswerPagesTest {

  private static final RequestPostProcessor OTHER = As.with(Role.OFFICER, Role.ASSESSOR);

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;

  private String at;

  @BeforeEach
  void aCase() {
    at = "/arenden/" + ideas.came("Dammar vid sjön");
  }

  private MvcTestResult save(
      RequestPostProcessor who, String sentence, String version, String action) {
    return mvc.post()
        .uri(at + "/svar")
        .with(who)
        .with(csrf())
        .formField("version", version)
        .formField("sentence", sentence)
        .formField("steps.first", "Ring <Länsstyrelsen>")
        .formField("action", action)
        .exchange();
  }

  private MvcTestResult send(RequestPostProcessor who, String version) {
    return save(who, "Idén passar.", version, "send");
  }

  /** As the sender will read it, with what to think of before it goes. */
  private String letter() throws UnsupportedEncodingException {
    return get(at + "/svar").split("id=\"brev\"")[1];
  }

  private String get(String path) throws UnsupportedEncodingException {
    var result = mvc.get().uri(path).with(As.officer()).exchange();
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsString();
  }

  @Test
  void one_sentence_is_enough_and_is_needed() throws Exception {
    var without = save(As.officer(), "", "0", "preview");
    assertThat(without).hasStatus(422);
    assertThat(without.getResponse().getContentAsString())
        .contains("Skriv svaret i en mening", "Ring &lt;Länsstyrelsen&gt;");
    assertThat(save(As.officer(), "Idén passar.", "0", "preview"))
        .hasRedirectedUrl(at + "/svar#brev");
  }

  @Test
  void the_sources_that_may_fit_can_be_ticked_each_with_its_date() throws Exception {
    assertThat(get(at + "/svar"))
        .contains("name=\"money.lines\"", "1:1, regionala utvecklingsmedel kan passa. Strategin")
        .contains("Går att söka löpande. Läst i kopia från 26 februari 2024.");
  }

  private MvcTestResult keeping(String version, String action, String... lines) {
    var request =
        mvc.post()
            .uri(at + "/svar")
            .with(As.officer())
            .with(csrf())
            .formField("version", version)
            .formField("sentence", "Idén passar.")
            .formField("action", action);
    for (var line : lines) {
      request.formField("steps.lines", line);
    }
    return request.exchange();
  }

  @Test
  void what_the_machine_proposes_is_marked_and_nothing_of_it_is_kept_from_the_start()
      throws Exception {
    assertThat(get(at + "/svar"))
        .contains("Automatiskt förslag, inte granskat", "Boka 20 minuter med")
        .contains("name=\"steps.lines\"", "name=\"obstacles.lines\"")
        .doesNotContain("checked=", "Automatiskt förslag, behållet");
    save(As.officer(), "Idén passar.", "0", "preview");
    assertThat(letter()).doesNotContain("Boka 20 minuter med", "automatiskt förslag som du");
  }

  @Test
  void a_line_that_was_kept_is_in_the_answer_and_the_officer_sees_whose_words_it_is()
      throws Exception {
    keeping("0", "preview", "Boka 20 minuter med strategen.");
    assertThat(letter())
        .contains("Boka 20 minuter med strategen.", "1 rad är ett automatiskt förslag");
    assertThat(get(at + "/svar")).contains("Automatiskt förslag, behållet");
  }

  @Test
  void one_line_that_is_kept_stays_whole_also_with_a_comma_in_it() throws Exception {
    keeping("0", "preview", "Boka 20 minuter med Strateg, insatsområde 3, telefon 1.");
    assertThat(letter())
        .contains("Boka 20 minuter med Strateg, insatsområde 3, telefon 1.</li>")
        .contains("1 rad är ett automatiskt förslag");
  }

  @Test
  void what_the_officer_wrote_to_be_done_first_comes_first() throws Exception {
    mvc.post()
        .uri(at + "/svar")
        .with(As.officer())
        .with(csrf())
        .formField("version", "0")
        .formField("sentence", "Idén passar.")
        .formField("steps.first", "Ring oss.")
        .formField("steps.lines", "Boka ett möte.")
        .formField("action", "preview")
        .exchange();
    assertThat(letter()).containsSubsequence("Ring oss.", "Boka ett möte.");
  }

  @ParameterizedTest
  @CsvSource({
    "Ni får 500 000 kr av oss., löfte om pengar",
    "Regionen garanterar pengarna., löfte om pengar",
    "Det här är hemligt., löfte om sekretess",
    "Fråga 19640823-3234., personnummer"
  })
  void what_an_answer_should_not_say_is_pointed_out_before_it_goes(String said, String warning)
      throws Exception {
    save(As.officer(), said, "0", "preview");
    assertThat(letter()).contains(warning);
  }

  @Test
  void an_answer_that_promises_nothing_is_not_warned_of() throws Exception {
    save(As.officer(), "EU betalar högst 40 procent.", "0", "preview");
    assertThat(letter()).doesNotContain("löfte om", "personnummer");
  }

  @Test
  void kept_lines_can_be_changed_as_far_as_there_is_room_and_none_is_lost() throws Exception {
    keeping("0", "own-words", "Ett.", "Två.", "Tre.", "Fyra.");
    assertThat(get(at + "/svar"))
        .contains("name=\"steps.first\" value=\"Ett.\"", "name=\"steps.third\" value=\"Tre.\"")
        .containsPattern("name=\"steps.lines\" value=\"Fyra\\.\"[^>]*\\schecked");
  }

  @Test
  void who_rewrites_more_steps_than_there_is_room_for_is_told() {
    assertThat(keeping("0", "own-words", "Ett.", "Två.", "Tre.", "Fyra."))
        .flash()
        .containsKey("noRoom");
    assertThat(keeping("1", "own-words", "Ett.")).flash().doesNotContainKey("noRoom");
  }

  @Test
  void the_machines_sentence_is_a_beginning_that_the_officer_asks_for() throws Exception {
    var offered = Pattern.compile("name=\"say\" value=\"([^\"]+)\"").matcher(get(at + "/svar"));
    assertThat(offered.find()).isTrue();
    assertThat(say("Idén passar.", offered.group(1))).hasRedirectedUrl(at + "/svar");
    assertThat(get(at + "/svar"))
        .containsPattern(
            "<textarea[^>]*name=\"sentence\"[^>]*>\\s*Idén passar\\. Det ni vill göra ligger nära"
                + " insatsen ");
  }

  @Test
  void a_draft_needs_nothing_and_is_there_when_one_comes_back() throws Exception {
    assertThat(save(As.officer(), "", "0", "save")).hasRedirectedUrl(at + "/svar");
    assertThat(get(at + "/svar")).contains("Ring &lt;Länsstyrelsen&gt;");
  }

  @Test
  void what_is_previewed_is_what_the_sender_will_read_and_says_that_it_is_advice()
      throws Exception {
    save(As.officer(), "Idén passar.", "0", "preview");
    assertThat(letter()).contains("Idén passar.", "Ring &lt;Länsstyrelsen&gt;", "Råd, inte beslut");
  }

  @Test
  void a_conflict_shows_both_texts_and_loses_neither() throws Exception {
    save(As.officer(), "Den förstas ord.", "0", "save");
    var second = save(OTHER, "Den andras ord.", "0", "save");
    assertThat(second).hasStatus(409);
    assertThat(second.getResponse().getContentAsString())
        .contains("<title>Fel:", "Den förstas ord.", "Den andras ord.", "Spara mitt")
        .contains("name=\"version\" value=\"1\"");
    assertThat(save(OTHER, "Den andras ord.", "1", "save")).hasStatus3xxRedirection();
    assertThat(get(at + "/svar")).contains("Den andras ord.").doesNotContain("Den förstas ord.");
  }

  @Test
  void a_second_click_sends_nothing_more_and_the_case_is_then_only_read() throws Exception {
    save(As.officer(), "Idén passar.", "0", "preview");
    assertThat(send(As.officer(), "1")).hasRedirectedUrl(at);
    assertThat(send(As.officer(), "1")).hasRedirectedUrl(at).flash().containsKey("tooLate");
    assertThat(get(at))
        .contains("Besvarad", "Idén passar.", "Spara anteckningen", "Spara numret")
        .doesNotContain("Skriv svaret", "Ta ärendet", "Lämna ärendet", "dröjer");
    assertThat(mvc.get().uri(at + "/svar").with(As.officer()).exchange()).hasRedirectedUrl(at);
    assertThat(mvc.get().uri(at + "/drojsmal").with(As.officer()).exchange()).hasStatus(404);
  }

  @Test
  void what_is_typed_too_late_stays_and_says_who_answered() throws Exception {
    save(As.officer(), "Idén passar.", "0", "preview");
    send(As.officer(), "1");
    var late = save(OTHER, "Mitt sena svar.", "1", "save");
    assertThat(late).hasStatus(409);
    assertThat(late.getResponse().getContentAsString())
        .contains("Mitt sena svar.", As.viewer(Role.OFFICER).name() + " skickade svaret")
        .doesNotContain("Spara utkastet");
  }

  private MvcTestResult say(String sentence, String more) {
    return mvc.post()
        .uri(at + "/svar")
        .with(As.officer())
        .with(csrf())
        .formField("version", "0")
        .formField("sentence", sentence)
        .formField("say", more)
        .exchange();
  }

  @Test
  void a_sentence_that_does_not_fit_beside_the_officers_own_loses_none_of_hers() throws Exception {
    var own = "Idén passar bra. " + "Vi hörs. ".repeat(40);
    var refused = say(own, "Idén ligger nära en insats. ".repeat(3));
    assertThat(refused).hasStatus(422).bodyText().contains(own.strip(), "Meningen blir för lång");
  }

  @Test
  void what_is_written_after_the_letter_was_shown_is_kept_and_shown_before_it_goes()
      throws Exception {
    save(As.officer(), "Idén passar.", "0", "preview");
    assertThat(save(As.officer(), "Idén passar inte.", "1", "send"))
        .hasRedirectedUrl(at + "/svar#brev")
        .flash()
        .containsKey("lookAgain");
    assertThat(letter()).contains("Idén passar inte.", "Skicka svaret");
    assertThat(get(at)).doesNotContain("Besvarad");
    assertThat(save(As.officer(), "Idén passar inte.", "2", "send")).hasRedirectedUrl(at);
    assertThat(get(at)).contains("Besvarad", "Idén passar inte.");
  }

  @Test
  void what_another_saved_meanwhile_is_not_sent_unseen() throws Exception {
    save(As.officer(), "Idén passar.", "0", "preview");
    save(OTHER, "Idén passar.", "1", "save");
    assertThat(send(As.officer(), "1")).hasStatus(409);
    assertThat(get(at)).doesNotContain("Besvarad");
  }
}
