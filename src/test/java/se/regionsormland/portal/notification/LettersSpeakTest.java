package se.regionsormland.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.web.Links;

/**
 * What was written in English is answered in English: letters and the pages that they lead to, on
 * whatever machine they are opened.
 */
@PortalTest
class LettersSpeakTest {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final String ENGLISH = "<html lang=\"en\"";

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private Links links;

  private final String mark = UUID.randomUUID().toString();
  private final String writer = "writer-" + mark + "@example.org";
  private final String asker = "fragare-" + mark + "@example.org";

  record Written(String kind, String language, String body) {}

  @BeforeEach
  void limitsOfEarlierTests() {
    clock.advance(Duration.ofHours(2));
  }

  @AfterEach
  void goHome() {
    clock.reset();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(path).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  private List<Written> letters(String to) {
    return jdbc.sql(
            "SELECT kind, language, body FROM letter WHERE recipient = :to ORDER BY created_at")
        .param("to", to)
        .query(Written.class)
        .list();
  }

  private Written letter(String kind, String to) {
    return letters(to).stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
  }

  /** The first link of the letter, without the portal's own address. */
  private String linkIn(String kind, String to) {
    return linksIn(letter(kind, to)).getFirst().substring(links.base().length());
  }

  private static List<String> linksIn(Written letter) {
    return LINK.matcher(letter.body()).results().map(MatchResult::group).toList();
  }

  private void assertThatEachLetterAndItsLinksSpeak(String language, String to) {
    assertThat(letters(to))
        .isNotEmpty()
        .allSatisfy(letter -> {
          assertThat(letter.language()).as(letter.kind()).isEqualTo(language);
          assertThat(linksIn(letter))
              .as(letter.kind())
              .allMatch(one -> one.endsWith("?lang=" + language));
        });
  }

  /** Written on an English page, confirmed on a machine that speaks Swedish. */
  private String sentIdea() {
    var saved =
        post(
            "/fraga-regionen",
            "lang",
            "en",
            "text",
            "We want ponds by the river. " + mark,
            "title",
            "Ponds " + mark,
            "summaryAllowed",
            "true",
            "summary",
            "Ponds that hold the water.",
            "email",
            writer,
            "action",
            "check");
    var mine = String.valueOf(saved.getResponse().getRedirectedUrl()).replace("/kontrollera", "");
    post(mine + "/inlamning");
    var link = linkIn("CONFIRM_IDEA", writer);
    assertThat(get(link)).hasStatusOk().bodyText().contains(ENGLISH);
    post(link.replaceAll("\\?.*", ""));
    return jdbc.sql("SELECT reference FROM idea WHERE email = :email")
        .param("email", writer)
        .query(String.class)
        .single();
  }

  @Test
  void an_idea_keeps_the_language_that_it_was_written_in() {
    sentIdea();

    assertThatEachLetterAndItsLinksSpeak("en", writer);
    assertThat(letter("IDEA_RECEIVED", writer).body()).contains("Hello").doesNotContain("Hej");
    assertThat(get(linkIn("IDEA_RECEIVED", writer))).hasStatusOk().bodyText().contains(ENGLISH);
  }

  @Test
  void the_two_who_are_brought_together_read_each_their_own_language() {
    var page = "/projektideer/" + sentIdea() + "/presentation";
    post(page, "name", "Frågaren", "reason", "Vi har en å.", "email", asker);
    post(linkIn("CONFIRM_INTRODUCTION", asker).replaceAll("\\?.*", ""));
    var answer = linkIn("INTRODUCTION_ASKED", writer);
    assertThat(get(answer)).hasStatusOk().bodyText().contains(ENGLISH);
    var introduction =
        jdbc.sql("SELECT id::text FROM introduction WHERE email = :email")
            .param("email", asker)
            .query(String.class)
            .single();
    post(answer.replaceAll("\\?.*", "") + "/" + introduction, "answer", "ja");

    assertThat(letter("INTRODUCTION_MADE", writer).language()).isEqualTo("en");
    assertThat(letter("INTRODUCTION_MADE", asker).language()).isEqualTo("sv");
    assertThatEachLetterAndItsLinksSpeak("en", writer);
    assertThatEachLetterAndItsLinksSpeak("sv", asker);
  }

  @Test
  void so_do_an_offer_and_a_watch() {
    post(
        "/partner/erbjud",
        "lang",
        "en",
        "organisation",
        mark,
        "type",
        "OTHER",
        "areas",
        "5",
        "offers",
        "LAND",
        "sentence",
        "We have a field.",
        "email",
        writer);
    var offer = linkIn("CONFIRM_OFFER", writer);
    assertThat(get(offer)).hasStatusOk().bodyText().contains(ENGLISH);
    var mine = post(offer.replaceAll("\\?.*", "")).getResponse().getRedirectedUrl();
    post(mine + "/ny-lank");

    post("/bevaka", "lang", "en", "what", "ideer", "email", writer);
    var watch = linkIn("WATCH_CONFIRM", writer);
    assertThat(get(watch)).hasStatusOk().bodyText().contains(ENGLISH);
    var watched = post(watch.replaceAll("\\?.*", "")).getResponse().getRedirectedUrl();
    post(String.valueOf(watched).replace("?ny", "") + "/ny-lank");

    assertThat(letters(writer))
        .extracting(Written::kind)
        .contains("OFFER_SHOWN", "NEW_LINK_TO_WATCH");
    assertThatEachLetterAndItsLinksSpeak("en", writer);
  }
}
