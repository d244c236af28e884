package se.regionsormland.portal.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.event.SenderTold;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.shared.Sormland;

@PortalTest
@RecordApplicationEvents
class CasePagesTest {

  private static final RequestPostProcessor OTHER = As.with(Role.OFFICER, Role.ASSESSOR);

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Statements statements;
  @Autowired private ApplicationEvents events;

  private final OneBrowser browser = new OneBrowser();
  private String at;

  @BeforeEach
  void aCase() {
    at = "/arenden/" + ideas.came("Dammar vid sjön");
  }

  @AfterEach
  void leave() {
    As.nobody();
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
    var request = mvc.post().uri(path).with(who).with(csrf()).with(browser);
    for (int n = 0; n < fields.length; n += 2) {
      request.formField(fields[n], fields[n + 1]);
    }
    return request.exchange();
  }

  private String page(RequestPostProcessor who) {
    var result = get(at, who);
    assertThat(result).hasStatusOk();
    return textOf(result);
  }

  private static String textOf(MvcTestResult result) {
    assertThat(result).bodyText().isNotEmpty();
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_case_shows_the_text_the_sender_the_dates_and_that_the_machine_is_one() {
    assertThat(page(As.officer()))
        .contains("Dagvatten rinner orenat", "avsandaren@example.org", "15 mars 2027")
        .contains("Automatiska förslag", "Det här är automatiska förslag")
        .contains("Inskriven för hand")
        .doesNotContain("??");
  }

  @Test
  void the_page_is_whole_in_english_too() {
    var result = get(at + "?lang=en", As.officer());
    assertThat(result).hasStatusOk();
    assertThat(textOf(result)).contains("Automatic suggestions").doesNotContain("??");
  }

  @Test
  void an_administrator_finds_no_case() {
    for (var path : new String[] {"/arenden", "/moten", at, at + "/svar"}) {
      assertThat(get(path, As.administrator())).hasStatus(404);
    }
  }

  @Test
  void an_assessor_reads_without_buttons_and_changes_nothing() {
    assertThat(page(As.assessor()))
        .contains("Dagvatten rinner orenat")
        .doesNotContain("Ta ärendet", "Skriv svaret", "Anteckningar", "Spara numret");
    assertThat(get(at + "/svar", As.assessor())).hasStatus(404);
    for (var path :
        new String[] {"/handlaggning", "/anteckningar", "/diarienummer", "/svar", "/drojsmal"}) {
      assertThat(post(at + path, As.assessor(), "text", "x")).hasStatus(404);
    }
    assertThat(page(As.officer())).contains("Ta ärendet");
  }

  @Test
  void a_case_that_does_not_exist_is_missing() {
    assertThat(get("/arenden/PP-2027-9999", As.officer())).hasStatus(404);
    assertThat(post("/arenden/PP-2027-9999/handlaggning", As.officer())).hasStatus(404);
  }

  @Test
  void whoever_comes_second_is_told_who_took_it_and_can_take_it_over() {
    post(at + "/handlaggning", As.officer());
    var second = post(at + "/handlaggning", OTHER);
    assertThat(second).flash().containsEntry("takenBy", As.viewer(Role.OFFICER).name());
    post(at + "/handlaggning", OTHER, "seen", As.viewer(Role.OFFICER).id().toString());
    assertThat(page(As.officer())).contains("Ta över ärendet");
    post(at + "/handlaggning/slut", OTHER);
    assertThat(page(As.officer())).contains("Ingen har tagit ärendet", "Ärendet lämnat");
  }

  @Test
  void a_note_sent_twice_is_one_and_the_diary_keeps_its_words_to_itself() {
    var token = UUID.randomUUID().toString();
    for (int n = 0; n < 2; n++) {
      assertThat(post(at + "/anteckningar", As.officer(), "token", token, "text", "Ringde i dag"))
          .hasStatus3xxRedirection();
    }
    assertThat(page(As.officer()))
        .containsOnlyOnce("Ringde i dag")
        .containsOnlyOnce("Anteckning skriven");
    assertThat(page(As.assessor())).doesNotContain("Ringde i dag");
  }

  @Test
  void a_note_that_is_being_written_survives_a_change_of_language_and_is_not_kept_by_it() {
    assertThat(page(As.officer()))
        .contains("form=\"noteForm\" formaction=\"" + at + "/anteckningar?lang=en\"");
    var english = post(at + "/anteckningar?lang=en", As.officer(), "text", "Halva anteckningen");
    assertThat(english).hasStatusOk();
    assertThat(textOf(english)).contains("Halva anteckningen", "<html lang=\"en\">");
    assertThat(page(As.officer())).doesNotContain("Halva anteckningen");
  }

  @Test
  void an_empty_note_is_pointed_out_where_it_is() {
    var result = post(at + "/anteckningar", As.officer(), "text", " ");
    assertThat(result).hasStatus(422);
    assertThat(textOf(result)).contains("<title>Fel:", "Skriv något att anteckna");
  }

  @Test
  void the_official_number_stands_beside_the_reference() {
    post(at + "/diarienummer", As.officer(), "diaryNumber", "RUN 2027-0012");
    assertThat(page(As.assessor())).contains("RUN 2027-0012", "Diarienummer noterat");
  }

  @Test
  void word_of_a_delay_moves_the_date_and_says_why() {
    var saved =
        post(
            at + "/drojsmal",
            As.officer(),
            "newDate.day",
            "22",
            "newDate.month",
            "3",
            "newDate.year",
            "2027",
            "reason",
            "Vi väntar på Länsstyrelsen.");
    assertThat(saved).hasStatus3xxRedirection();
    assertThat(page(As.officer()))
        .contains("22 mars 2027", "Först lovat till 15 mars", "2027-03-22: Vi väntar på");
    assertThat(events.stream(SenderTold.class))
        .singleElement()
        .satisfies(told -> assertThat(told.what().text()).isEqualTo("Vi väntar på Länsstyrelsen."))
        .satisfies(told -> assertThat(told.to().email()).isEqualTo("avsandaren@example.org"));
  }

  private MvcTestResult delayedTo(String day, String month) {
    return post(
        at + "/drojsmal",
        As.officer(),
        "newDate.day",
        day,
        "newDate.month",
        month,
        "newDate.year",
        "2027",
        "reason",
        "Vi väntar.");
  }

  @Test
  void an_answer_is_promised_to_a_working_day_that_exists() {
    assertThat(textOf(delayedTo("20", "3"))).contains("Den dagen är ledig");
    assertThat(textOf(delayedTo("31", "2"))).contains("Skriv ett datum som finns");
    assertThat(events.stream(SenderTold.class)).isEmpty();
  }

  @Test
  void while_the_sender_is_waited_for_no_date_is_promised() {
    post(at + "/paus", As.officer(), "reason", "Vilken tomt gäller det?");
    assertThat(delayedTo("22", "3")).hasRedirectedUrl(at);
    assertThat(get(at + "/drojsmal", As.officer())).hasRedirectedUrl(at);
    assertThat(events.stream(SenderTold.class)).hasSize(1);
  }

  @Test
  void a_case_is_found_by_a_part_of_its_reference_and_by_the_senders_address() {
    var reference = at.substring(at.lastIndexOf('/') + 1);
    var part = reference.substring(3);
    assertThat(textOf(get("/arenden?q=" + part, As.officer()))).contains(reference);
    assertThat(textOf(get("/arenden?q=AVSANDAREN@example.org&visa=oppna", As.officer())))
        .doesNotContain("Inget ärende");
  }

  @Test
  void a_delay_goes_forward_in_time() {
    var result =
        post(
            at + "/drojsmal",
            As.officer(),
            "newDate.day",
            "12",
            "newDate.month",
            "3",
            "newDate.year",
            "2027",
            "reason",
            "Tidigare");
    assertThat(result).hasStatus(422);
    assertThat(textOf(result)).contains("Skriv en dag som är senare", "Tidigare");
  }

  @Test
  void every_page_of_a_case_is_drawn() {
    for (var path : new String[] {"/drojsmal", "/paus", "/svar"}) {
      var result = get(at + path, As.officer());
      assertThat(result).hasStatusOk();
      assertThat(textOf(result)).contains("<h1").doesNotContain("??");
    }
    for (var path : new String[] {"/arenden", "/arenden?visa=besvarade&q=x&omrade=5", "/moten"}) {
      assertThat(textOf(get(path, As.officer()))).contains("<h1").doesNotContain("??");
    }
  }

  @Test
  void nobody_is_asked_to_show_what_the_sender_has_not_allowed() {
    assertThat(get(at + "/sammanfattning", As.officer())).redirectedUrl().isEqualTo(at);
    var allowed = SomeIdea.publicWith("Dammar vid sjön", "Vi vill samla regnet i dammar.");
    at = "/arenden/" + ideas.came(allowed, SomeIdea.contact());
    assertThat(get(at + "/sammanfattning", As.officer()))
        .hasStatusOk()
        .bodyText()
        .contains("Vi vill samla regnet i dammar.");
  }

  @Test
  void the_words_that_the_machine_went_by_are_the_texts_and_not_the_officers() {
    assertThat(page(As.officer())).contains("Ord i texten:").doesNotContain("Ord i din text");
  }

  @Test
  void the_queues_page_takes_at_most_five_statements() {
    for (var path : new String[] {"/arenden", "/arenden?visa=mina&omrade=5", "/arenden?q=sjö"}) {
      for (var who : List.of(As.officer(), As.assessor())) {
        assertThat(statements.during(() -> get(path, who))).as(path).isLessThanOrEqualTo(5);
      }
    }
    for (var who : List.of(As.officer(), As.assessor())) {
      assertThat(statements.during(() -> get("/bedomningar", who))).isLessThanOrEqualTo(5);
    }
    get("/arenden?visa=oppna", As.officer());
    get("/arenden?visa=oppna", As.assessor());
  }

  @Test
  void the_case_shows_what_was_read_as_the_machines() {
    var begun =
        "/arenden/"
            + ideas.came(
                "Vi har redan börjat gräva dammar i Flen, totalt 9 miljoner varav 5 från EU");
    assertThat(mvc.get().uri(begun).with(As.officer()))
        .hasStatusOk()
        .bodyText()
        .contains("Det här lästes automatiskt i texten", "automatiska förslag ur avsändarens text")
        .contains("<q lang=\"sv\">9 miljoner</q>", "”har redan börjat”")
        .doesNotContain("??");
  }

  @Test
  void the_pages_say_that_it_is_a_hint_and_the_public_one_knows_only_what_is_public() {
    var wetland = "Vi vill anlägga en våtmark vid Trosa å.";
    var field = "Åkermark i träda tas i bruk igen.";
    var mark = "Idé " + UUID.randomUUID();
    var hidden = mark + " dold";
    inTrosa(hidden, field, false);
    inTrosa(mark, field, true);
    var reference = inTrosa(mark, wetland, true);
    As.nobody();

    assertThat(mvc.get().uri("/projektideer/" + reference))
        .hasStatusOk()
        .bodyText()
        .contains("Ledtråd, inte bedömning", "Samma mark")
        .doesNotContain(hidden);
    assertThat(get("/arenden/" + reference, As.assessor()))
        .hasStatusOk()
        .bodyText()
        .contains("Ledtråd, inte bedömning", hidden, "Idé som inte visas för alla");
    assertThat(mvc.post().uri("/forsta-bild").param("text", wetland))
        .hasStatusOk()
        .bodyText()
        .contains("Ledtråd, inte bedömning")
        .doesNotContain(hidden);
  }

  private String inTrosa(String title, String text, boolean shown) {
    var content =
        SomeIdea.of(
            title,
            text,
            "Det blir bättre.",
            null,
            Set.of(),
            null,
            false,
            null,
            Set.of(Sormland.TROSA),
            "",
            shown,
            shown ? text : "");
    return ideas.came(content, new Contact("", "Föreningen", "avsandaren@example.org", ""));
  }
}
