package se.regionsormland.portal.ideas.web;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.web.LetterLimits;

/** What letters carry opens no more than it must, and no longer than the address is right. */
@PortalTest
class KeysOfLettersTest {

  private static final Pattern PAGE = Pattern.compile("/mina-ideer/[\\w-]{43}");
  private static final Pattern CONFIRM = Pattern.compile("/fraga-regionen/bekrafta/[\\w-]{43}");

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String mark = UUID.randomUUID().toString();
  private final String wrong = "fel-" + mark + "@example.org";
  private final String right = "ratt-" + mark + "@example.org";
  private String mine;

  @BeforeEach
  void saved() {
    clock.advance(Duration.ofHours(2)); // limits of earlier tests
    var saved = post("/fraga-regionen", form(wrong, "action", "save"));
    mine = pageIn(saved.getResponse().getRedirectedUrl());
  }

  @AfterEach
  void goHome() {
    clock.reset();
  }

  private String[] form(String email, String... more) {
    var fields = List.of("version", version(), "text", "Hemligt " + mark, "email", email);
    return java.util.stream.Stream.concat(fields.stream(), List.of(more).stream())
        .toArray(String[]::new);
  }

  private String version() {
    return jdbc.sql("SELECT coalesce(max(rewritten), 0)::text FROM idea WHERE text LIKE '%' || :m")
        .param("m", mark)
        .query(String.class)
        .single();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(path).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private String letter(String kind, String to) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE kind = :kind AND recipient = :to"
                + " ORDER BY created_at DESC, id LIMIT 1")
        .param("kind", kind)
        .param("to", to)
        .query(String.class)
        .single();
  }

  private int letters(String kind, String to) {
    return jdbc.sql("SELECT count(*) FROM letter WHERE kind = :kind AND recipient = :to")
        .param("kind", kind)
        .param("to", to)
        .query(Integer.class)
        .single();
  }

  private static String pageIn(String text) {
    return PAGE.matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  private static String confirmIn(String letter) {
    return CONFIRM.matcher(letter).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  /** Asks for the letter that sends it. Gives where that one leads. */
  private String asked() {
    post(mine + "/inlamning");
    return confirmIn(letter("CONFIRM_IDEA", wrong));
  }

  private String corrected() {
    mine = pageIn(post(mine + "/nytt-brev", "email", right).getResponse().getRedirectedUrl());
    return confirmIn(letter("CONFIRM_IDEA", right));
  }

  private void assertThatItOpensNothing(String page) {
    for (var rest : List.of("", "/andra", "/kontrollera", "/radera", "/presentationer")) {
      assertThat(get(page + rest)).bodyText().doesNotContain(mark);
    }
    post(page + "/radera");
    post(page + "/aterkalla");
    assertThat(get(mine)).hasStatusOk().bodyText().contains(mark);
  }

  @Test
  void every_letter_has_a_key_of_its_own() {
    var draft = pageIn(letter("DRAFT_SAVED", wrong));
    var confirmed = pageIn(post(asked()).getResponse().getRedirectedUrl());
    var receipt = pageIn(letter("IDEA_RECEIVED", wrong));

    assertThat(List.of(mine, draft, confirmed, receipt)).doesNotHaveDuplicates();
    for (var page : List.of(mine, draft, confirmed, receipt)) {
      assertThat(get(page)).hasStatusOk().bodyText().contains(mark);
    }
  }

  @Test
  void the_letter_that_asks_for_confirmation_holds_no_key_and_opens_nobodys_page() {
    var link = asked();

    assertThat(letter("CONFIRM_IDEA", wrong)).containsOnlyOnce("http").doesNotContain(mine);
    assertThat(get(link)).hasStatusOk().bodyText().doesNotContain("/mina-ideer/", wrong);
    assertThat(get("/mina-ideer/" + link.substring(link.lastIndexOf('/') + 1))).hasStatus(404);
  }

  @Test
  void when_the_address_is_corrected_nothing_holds_that_went_to_the_wrong_one() {
    var draft = pageIn(letter("DRAFT_SAVED", wrong));
    var first = asked();
    var second = corrected();

    assertThatItOpensNothing(draft);
    assertThat(get(first)).hasStatus(410);
    assertThat(post(first)).hasStatus(410);
    assertThat(post(first + "/nytt-brev")).redirectedUrl().isEqualTo(first);
    assertThat(letters("CONFIRM_IDEA", wrong)).isOne();

    var receipt = post(second).getResponse().getRedirectedUrl();
    assertThat(get(receipt)).bodyText().contains("Idén är hos regionen", mark);
    assertThatItOpensNothing(draft);
    assertThat(post(first)).hasStatus(410);
  }

  @Test
  void a_writer_who_came_by_the_letter_herself_goes_on_by_a_fresh_key() {
    var draft = pageIn(letter("DRAFT_SAVED", wrong));
    asked();
    mine = draft;
    corrected();

    assertThat(mine).isNotEqualTo(draft);
    assertThat(get(mine)).bodyText().contains("Ett steg kvar", right);
    assertThatItOpensNothing(draft);
  }

  @ParameterizedTest
  @ValueSource(strings = {"save", "check"})
  void an_address_corrected_in_the_form_counts_the_same(String action) {
    var draft = pageIn(letter("DRAFT_SAVED", wrong));
    mine =
        pageIn(
            post(draft + "/andra", form(right, "action", action)).getResponse().getRedirectedUrl());

    assertThatItOpensNothing(draft);
  }

  @Test
  void an_address_corrected_back_gets_a_link_that_holds() {
    post(mine + "/andra", form(right, "action", "save"));
    post(mine + "/andra", form(wrong, "action", "save"));

    assertThat(letters("DRAFT_SAVED", wrong)).isEqualTo(2);
  }

  @Test
  void another_text_to_the_same_address_leaves_the_link_as_it_is() {
    var draft = pageIn(letter("DRAFT_SAVED", wrong));
    post(mine + "/andra", form(wrong, "action", "save", "title", "Ny rubrik"));

    assertThat(get(draft)).hasStatusOk().bodyText().contains(mark, "Ny rubrik");
  }

  @Test
  void whoever_opens_the_letter_too_late_gets_another_one_and_no_more() {
    var link = asked();
    clock.advance(Duration.ofHours(25));

    assertThat(get(link)).hasStatus(410).bodyText().contains("Skicka ett nytt brev");
    assertThat(post(link)).hasStatus(410);
    for (int more = 0; more < LetterLimits.PER_SUBJECT + 1; more++) {
      post(link + "/nytt-brev");
    }
    assertThat(letters("CONFIRM_IDEA", wrong)).isEqualTo(1 + LetterLimits.PER_SUBJECT);

    var again = confirmIn(letter("CONFIRM_IDEA", wrong));
    assertThat(get(post(again).getResponse().getRedirectedUrl()))
        .bodyText()
        .contains("Idén är hos regionen", mark);
  }

  @Test
  void a_letter_that_was_written_before_and_holds_a_key_too_still_leads_on() {
    var link = asked();
    var token = link.substring(link.lastIndexOf('/') + 1);

    assertThat(get(mine + "/bekrafta/" + token)).redirectedUrl().isEqualTo(link);
  }

  @Test
  void no_page_that_a_letter_leads_to_is_kept_by_anybody() {
    assertThat(get(asked()))
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Robots-Tag", "noindex");
  }
}
