package se.regionsormland.portal.notification.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.retention.NightlyErasure;

/** No letter and no page promises what is not so: a passed day, a meeting, a letter that went. */
@PortalTest
class PromisesStayTrueTest {

  private static final LocalDate MEETING = LocalDate.of(2027, 4, 14);
  private static final LocalDate NEXT = LocalDate.of(2027, 5, 12);
  private static final Trouble REFUSED = new Trouble("SendFailedException 550", true);
  private static final Trouble BUSY = new Trouble("SendFailedException 451", false);

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas owners;
  @Autowired private AnswerTime answerTime;
  @Autowired private Outbox outbox;
  @Autowired private NightlyErasure night;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String email = "lovad-" + UUID.randomUUID() + "@example.org";

  @BeforeEach
  void noLettersAndOneMeeting() {
    jdbc.sql("DELETE FROM letter").update();
    noMeetings();
    As.signIn(Role.ADMINISTRATOR);
    answerTime.addMeeting(MEETING);
    As.nobody();
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
    noMeetings();
  }

  private void noMeetings() {
    jdbc.sql("DELETE FROM group_meeting").update();
  }

  /** Sent on Monday 1 March 2027: to be answered by 15 March. */
  private SenderKey sent() {
    return ideas.sent(SomeIdea.content(), new Contact("Avsändaren", "", email, ""));
  }

  private String at(SenderKey key) {
    return "/arenden/" + owners.find(key).orElseThrow().reference();
  }

  private MvcTestResult page(SenderKey key) {
    return mvc.get().uri(key.page()).exchange();
  }

  private MvcTestResult officerReads(SenderKey key) {
    return mvc.get().uri(at(key)).with(As.officer()).exchange();
  }

  private void officerPosts(SenderKey key, String path) {
    assertThat(
            mvc.post()
                .uri(at(key) + path)
                .with(As.officer())
                .with(csrf())
                .formField("reason", "Vem äger marken?"))
        .hasStatus3xxRedirection();
  }

  private List<String> letters(String kind) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE kind = :kind AND recipient IN (:hers) ORDER BY"
                + " created_at")
        .param("kind", kind)
        .param("hers", List.of(email, "avsandaren@example.org"))
        .query(String.class)
        .list();
  }

  /** The only one left to claim. */
  private ClaimedLetter claimed(String kind) {
    jdbc.sql("DELETE FROM letter WHERE kind <> :kind").param("kind", kind).update();
    return outbox.claim().orElseThrow();
  }

  @Test
  void what_is_entered_when_its_day_has_passed_is_said_to_be_late_in_letter_and_on_the_page() {
    ideas.came("Sent inskriven", LocalDate.of(2027, 2, 1));
    var letter = letters("IDEA_RECEIVED").getFirst();
    assertThat(letter).contains("Det är försenat").doesNotContain("Du får ett första svar");
    var key = new SenderKey(letter.split("/mina-ideer/", 2)[1].split("[\\s?]", 2)[0]);
    assertThat(page(key))
        .bodyText()
        .contains("är försenat")
        .doesNotContain("Första svar senast", "hör av oss. Första svar");
  }

  @Test
  void an_answer_that_did_not_come_in_time_is_late_on_the_page() {
    var key = sent();
    assertThat(page(key)).bodyText().contains("Första svar senast 15 mars 2027");
    clock.set(Instant.parse("2027-03-16T08:00:00Z"));
    assertThat(page(key)).bodyText().contains("är försenat").doesNotContain("Första svar senast");
  }

  @Test
  void a_meeting_that_has_been_is_no_promise() {
    var key = sent();
    clock.advance(Duration.ofDays(60));
    assertThat(page(key)).bodyText().doesNotContain("Bedömningsgruppen möts");
  }

  @Test
  void a_clock_that_goes_again_too_late_promises_no_passed_day() {
    var key = sent();
    clock.set(Instant.parse("2027-04-20T08:00:00Z"));
    officerPosts(key, "/paus");
    officerPosts(key, "/paus/slut");
    assertThat(letters("CLOCK_GOES_AGAIN").getFirst())
        .contains("Det är försenat")
        .doesNotContain("Du får ett första svar", "14 april");
  }

  private void takeAwayTheMeeting(LocalDate... others) {
    As.signIn(Role.ADMINISTRATOR);
    List.of(others).forEach(answerTime::addMeeting);
    answerTime.removeMeeting(MEETING);
    As.nobody();
  }

  @Test
  void a_meeting_on_another_day_is_told_by_letter_on_her_page_and_in_the_case() {
    var key = sent();
    takeAwayTheMeeting(NEXT);
    assertThat(letters("MEETING_MOVED"))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("12 maj 2027", "/mina-ideer/"));
    assertThat(page(key)).bodyText().contains("12 maj 2027").doesNotContain("14 april 2027");
    assertThat(officerReads(key))
        .bodyText()
        .contains("Mötet som var lovat är borttaget", "12 maj 2027");
  }

  @Test
  void where_no_other_day_is_set_that_is_said() {
    var key = sent();
    takeAwayTheMeeting();
    assertThat(letters("MEETING_MOVED").getFirst()).contains("Någon ny dag är inte bestämd än");
    assertThat(page(key)).bodyText().doesNotContain("14 april 2027");
  }

  @Test
  void who_has_withdrawn_is_told_of_no_meeting() {
    var key = sent();
    assertThat(mvc.post().uri(key.page() + "/aterkalla").with(csrf())).hasStatus3xxRedirection();
    takeAwayTheMeeting(NEXT);
    assertThat(letters("MEETING_MOVED")).isEmpty();
  }

  @Test
  void the_case_shows_what_became_of_a_letter_and_nothing_of_it() {
    var key = sent();
    assertThat(officerReads(key))
        .bodyText()
        .contains("Kvitto till avsändaren", "Väntar på att skickas");
    outbox.sent(claimed("IDEA_RECEIVED"));
    assertThat(officerReads(key))
        .bodyText()
        .contains("Skickat 1 mars 2027")
        .doesNotContain("/mina-ideer/", key.value());
  }

  @Test
  void a_letter_that_did_not_arrive_has_a_next_step() {
    var key = sent();
    outbox.failed(claimed("IDEA_RECEIVED"), REFUSED);
    assertThat(officerReads(key))
        .bodyText()
        .contains("Gick inte fram", "Ring, eller skriv på annat sätt");
  }

  @Test
  void no_clock_waits_for_an_answer_to_a_question_that_did_not_arrive() {
    var key = sent();
    officerPosts(key, "/paus");
    assertThat(officerReads(key)).bodyText().contains("Står still sedan");
    clock.advance(Duration.ofDays(1));
    outbox.failed(claimed("QUESTION_ASKED"), REFUSED);

    assertThat(officerReads(key))
        .bodyText()
        .contains("Frågan gick inte fram", "15 mars 2027", "Ring, eller skriv på annat sätt")
        .doesNotContain("Står still sedan");
    assertThat(page(key)).bodyText().doesNotContain("Regionen väntar på ditt svar");
    assertThat(letters("CLOCK_GOES_AGAIN")).isEmpty();
  }

  @Test
  void nor_to_one_whose_letter_has_waited_so_long_that_it_is_given_up() {
    var key = sent();
    officerPosts(key, "/paus");
    clock.advance(Duration.ofDays(31));
    night.erase();

    assertThat(officerReads(key))
        .bodyText()
        .contains("Frågan gick inte fram")
        .doesNotContain("Står still sedan");
    assertThat(page(key)).bodyText().doesNotContain("Regionen väntar på ditt svar");
  }

  @Test
  void a_question_that_is_tried_again_is_waited_for() {
    var key = sent();
    officerPosts(key, "/paus");
    outbox.failed(claimed("QUESTION_ASKED"), BUSY);
    assertThat(officerReads(key)).bodyText().contains("Står still sedan");
  }
}
