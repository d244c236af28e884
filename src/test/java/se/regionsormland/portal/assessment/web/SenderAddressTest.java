package se.regionsormland.portal.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.introductions.Asker;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;

/**
 * A sender's address was wrong: an officer corrects it, and nothing of hers stays with a stranger.
 */
@PortalTest
class SenderAddressTest {

  private static final Pattern LINK =
      Pattern.compile("/(mina-ideer|fraga-regionen/bekrafta|presentationer)/[\\w-]{43}");

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Introductions introductions;
  @Autowired private Keys keys;
  @Autowired private TestConflicts conflicts;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private final String mark = UUID.randomUUID().toString();
  private final String wrong = "Fel." + mark.substring(0, 8) + "@example.org";
  private final String right = "ratt-" + mark + "@example.org";
  private String hers;
  private UUID id;
  private String at;

  @BeforeEach
  void sentWithTheWrongAddress() {
    clock.advance(Duration.ofHours(2)); // limits of earlier tests
    var key =
        ideas.sent(
            SomeIdea.publicWith("Dammar " + mark, "Vi samlar regnvatten."),
            new Contact("Siv", "", wrong, ""));
    hers = key.page();
    id = keys.open(key.value(), KeyKind.IDEA).orElseThrow();
    at = "/arenden/" + reference();
  }

  @AfterEach
  void goHome() {
    conflicts.openAll();
    clock.reset();
    As.nobody();
  }

  private String reference() {
    return jdbc.sql("SELECT reference FROM idea WHERE id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  private MvcTestResult correct(String email, String seen) {
    return officer("/adress", "email", email, "seen", seen);
  }

  private MvcTestResult officer(String path, String... fields) {
    var request = mvc.post().uri(at + path).with(csrf()).with(As.officer());
    for (int one = 0; one < fields.length; one += 2) {
      request = request.formField(fields[one], fields[one + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private MvcTestResult theCase() {
    return mvc.get().uri(at).with(As.officer()).exchange();
  }

  private List<String> letters(String to) {
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :to ORDER BY created_at, id")
        .param("to", to)
        .query(String.class)
        .list();
  }

  private List<String> linksIn(List<String> letters) {
    return letters.stream()
        .flatMap(letter -> LINK.matcher(letter).results().map(MatchResult::group))
        .distinct()
        .toList();
  }

  private void somebodyAsksToMeetHer() {
    var asker = new Asker("Bo", "", mark + "@example.com", "", "Vi har en grävare " + mark);
    introductions.ask(
        introductions.idea(reference()).orElseThrow(), UUID.randomUUID(), asker, Locale.of("sv"));
    var token = linksIn(letters(mark + "@example.com")).getLast().replaceAll(".*/", "");
    introductions.confirm(token);
  }

  @Test
  void nothing_opens_that_went_to_the_wrong_one_and_the_right_one_gets_a_link() {
    somebodyAsksToMeetHer();
    var links = linksIn(letters(wrong));
    assertThat(links).as("receipt, confirmation, question to meet").hasSizeGreaterThan(2);
    var renewed = renewedBy(links.stream().filter(one -> one.contains("mina")).findFirst());

    assertThat(correct(" mailto:" + right + "\u00a0", wrong)).redirectedUrl().isEqualTo(at);

    assertThat(get(renewed)).as("a link that was made from one").hasStatus(404);
    for (var link : links) {
      assertThat(get(link)).as(link).bodyText().doesNotContain(mark);
      var answer = mvc.post().uri(link).with(csrf()).exchange();
      assertThat(String.valueOf(answer.getResponse().getRedirectedUrl())).doesNotContain("mina");
    }
    assertThat(linksIn(letters(right)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(get(link)).hasStatusOk().bodyText().contains(mark));
  }

  /** What the stranger could do before: ask for another link by the one in the letter. */
  private String renewedBy(Optional<String> link) {
    var answer = mvc.post().uri(link.orElseThrow() + "/ny-lank").with(csrf()).exchange();
    return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
  }

  @Test
  void a_letter_that_waited_goes_to_the_right_one_with_its_words_and_none_to_the_wrong_one() {
    officer("/paus", "reason", "Vem äger marken? " + mark);
    somebodyAsksToMeetHer();
    correct(right, wrong);

    assertThat(letters(wrong)).isEmpty();
    assertThat(letters(right))
        .anySatisfy(letter -> assertThat(letter).contains("Vem äger marken? " + mark))
        .anySatisfy(letter -> assertThat(letter).contains("Vi har en grävare " + mark))
        .anySatisfy(letter -> assertThat(letter).contains("Regionen har rättat den"))
        .noneSatisfy(letter -> assertThat(letter).contains("bekrafta"));
    assertThat(theCase()).bodyText().contains("Länk till den rättade adressen");
  }

  @Test
  void what_went_already_is_not_told_to_have_gone_elsewhere() {
    int gone =
        jdbc.sql(
                "UPDATE letter SET state = 'SENT', body = NULL, recipient = '', sent_at = now()"
                    + " WHERE recipient = :to")
            .param("to", wrong)
            .update();
    assertThat(gone).isPositive();
    correct(right, wrong);
    assertThat(letters(right)).hasSize(1);
  }

  @Test
  void the_log_says_that_it_was_done_and_no_address_and_the_one_it_came_with_stays() {
    correct(right, wrong);
    assertThat(
            jdbc.sql("SELECT act || ' ' || detail FROM case_log WHERE subject = :id")
                .param("id", id)
                .query(String.class)
                .list())
        .contains("ADDRESS_CORRECTED ")
        .noneMatch(line -> line.contains("@"));
    assertThat(theCase())
        .bodyText()
        .contains(right, "Avsändarens e-postadress rättad", "E-post när ärendet kom", wrong);
    correct("tredje-" + right, right);
    assertThat(theCase()).bodyText().contains("tredje-" + right, wrong);
  }

  /** Whoever has the wrong address may ask what the portal holds about her. */
  @Test
  void the_stranger_is_told_nothing_of_the_idea_but_that_it_came_with_her_address() {
    correct(right, wrong);
    mvc.post()
        .uri("/arbeta/personuppgifter/brev")
        .with(csrf())
        .with(As.officer())
        .formField("email", wrong.toUpperCase(Locale.ROOT))
        .exchange();
    assertThat(letters(wrong.toUpperCase(Locale.ROOT)))
        .singleElement()
        .satisfies(letter ->
            assertThat(letter)
                .contains(reference(), "E-post: " + wrong)
                .doesNotContain(mark.substring(9), "Siv", "Det som bara regionen läser"));
  }

  @Test
  void the_same_mailbox_written_in_another_way_changes_nothing() {
    var link = linksIn(letters(wrong)).getLast();
    for (var same : List.of(wrong.toLowerCase(Locale.ROOT), " " + wrong + " ", "MAILTO:" + wrong)) {
      assertThat(correct(same, wrong)).redirectedUrl().isEqualTo(at);
    }
    assertThat(get(link)).hasStatusOk();
    assertThat(letters(wrong)).noneSatisfy(letter -> assertThat(letter).contains("har rättat den"));
    assertThat(theCase()).bodyText().contains(wrong).doesNotContain("e-postadress rättad");
  }

  @Test
  void of_two_officers_at_once_the_second_sees_both_addresses_and_decides() throws Exception {
    var other = "annan-" + mark + "@example.org";
    var answers = both(() -> correct(right, wrong), () -> correct(other, wrong));
    var second = answers.stream().filter(one -> one.getResponse().getStatus() == 422).toList();
    assertThat(second).hasSize(1);
    assertThat(second.getFirst()).bodyText().contains(right, other, "En kollega har just ändrat");
    assertThat(corrections()).isOne();

    var hersNow = second.getFirst().getRequest().getParameter("email");
    var stood = right.equals(hersNow) ? other : right;
    assertThat(second.getFirst()).bodyText().contains("name=\"seen\" value=\"" + stood + "\"");
    assertThat(correct(hersNow, stood)).redirectedUrl().isEqualTo(at);
    assertThat(corrections()).isEqualTo(2);
  }

  private static List<MvcTestResult> both(
      Callable<MvcTestResult> one, Callable<MvcTestResult> other) throws Exception {
    try (var two = Executors.newFixedThreadPool(2)) {
      return two.invokeAll(List.of(one, other)).stream().map(SenderAddressTest::got).toList();
    }
  }

  private static MvcTestResult got(Future<MvcTestResult> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private int corrections() {
    return jdbc.sql("SELECT count(*) FROM case_log WHERE subject = :id AND act = :act")
        .param("id", id)
        .param("act", "ADDRESS_CORRECTED")
        .query(Integer.class)
        .single();
  }

  @Test
  void to_whom_the_case_is_closed_there_is_no_such_page() {
    assertThat(mvc.get().uri(at + "/adress").with(As.officer()).exchange())
        .hasStatusOk()
        .bodyText()
        .contains(wrong);
    conflicts.close(id, As.viewer(Role.OFFICER).id());
    assertThat(mvc.get().uri(at + "/adress").with(As.officer()).exchange())
        .hasStatus(404)
        .bodyText()
        .doesNotContain(wrong);
    assertThat(correct(right, wrong)).hasStatus(404);
    assertThat(corrections()).isZero();
    assertThat(get(hers)).hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "inte en adress", "łukasz@example.org", "a@b@example.org"})
  void what_cannot_be_written_to_comes_back(String typed) {
    assertThat(correct(typed, wrong)).hasStatus(422).bodyText().contains(typed);
    assertThat(corrections()).isZero();
  }

  @Test
  void a_case_that_came_without_an_address_is_given_one() {
    var reference =
        ideas.came(SomeIdea.saying("", "Dammar " + mark), new Contact("Bo", "", "", "0150"));
    at = "/arenden/" + reference;
    assertThat(correct(right, "")).redirectedUrl().isEqualTo(at);
    assertThat(get(linksIn(letters(right)).getFirst())).hasStatusOk().bodyText().contains(mark);
  }

  @Test
  void the_database_lets_nobody_replace_an_address_without_a_line_in_the_log() {
    correct(right, wrong);
    for (var what :
        List.of(
            "email = 'x@example.org'",
            "email_as_sent = 'x@example.org'",
            "email_as_sent = NULL",
            "email = 'x@example.org', email_as_sent = 'y@example.org'")) {
      assertThatThrownBy(() ->
              jdbc.sql("UPDATE idea SET " + what + " WHERE id = :id").param("id", id).update())
          .as(what)
          .rootCause()
          .hasMessageContaining("What has been sent is not rewritten");
    }
  }
}
