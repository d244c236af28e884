package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Form;
import se.regionsormland.portal.web.FormMark;

/** Where the browser says nothing of the sender, the mark in the form does. */
@PortalServerTest
class FormMarkTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final String MEETING = "/administration/regionen/moten/2027-06-14/borttagning";
  private static final String STRATEG = "/administration/regionen/strateger/3";
  private static final String WORDS = "Den nya strategen";
  private static final String[] SAYING_NOTHING = {"Origin", "null"};

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private String username;
  private Visitor visitor;

  @BeforeEach
  void anAdministratorSeesAMeeting() {
    jdbc.sql("INSERT INTO group_meeting (held_on) VALUES (:day)")
        .param("day", LocalDate.of(2027, 6, 14))
        .update();
    username = account(Role.ADMINISTRATOR);
    visitor = new Visitor(port).saying(SAYING_NOTHING);
    visitor.signIn(username, PASSWORD);
  }

  @AfterEach
  void noMeetings() {
    clock.reset();
    jdbc.sql("DELETE FROM group_meeting").update();
  }

  private String account(Role role) {
    var name = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(name, "Någon", PASSWORD, Set.of(role)));
    return name;
  }

  private Form button() {
    return visitor.get("/administration/regionen").form(MEETING);
  }

  private Form strateg() {
    return visitor.get(STRATEG).form(STRATEG).with("name", WORDS);
  }

  private int meetings() {
    return jdbc.sql("SELECT count(*) FROM group_meeting").query(Integer.class).single();
  }

  @Test
  void a_mark_that_somebody_made_herself_does_nothing_for_a_person_who_is_signed_in() {
    var form = button();
    var made = FormMark.of(visitor.cookie("csrf"), FormMark.NOBODY, username).written();
    var answer = visitor.send(form.with("_csrf", masked(made)));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(meetings()).isOne();
  }

  @Test
  void a_mark_of_another_session_does_nothing_either() {
    var old = button();
    visitor.signIn(username, PASSWORD);
    visitor.send(old);
    assertThat(meetings()).isOne();
  }

  @Test
  void a_form_without_its_mark_is_not_shown_again() {
    for (var form : new Form[] {button().without("_csrf"), strateg().with("_csrf", "påhittat")}) {
      var answer = visitor.send(form);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.html())
          .contains("Formuläret togs inte emot")
          .doesNotContain("Försök igen", form.action(), WORDS);
    }
    assertThat(meetings()).isOne();
  }

  @Test
  void a_lost_session_loses_nothing_that_was_written_on_a_page_of_ours() {
    var sent = strateg();
    visitor.loseCookie("session");
    var signIn = visitor.send(sent);
    assertThat(signIn.status()).isEqualTo(401);
    var back = visitor.signInOn(signIn, username, PASSWORD);
    assertThat(back.form(STRATEG).without("_csrf")).isEqualTo(sent.without("_csrf"));
  }

  @Test
  void the_next_person_at_the_same_computer_is_not_shown_what_was_written() {
    var sent = strateg();
    visitor.loseCookie("session");
    var signIn = visitor.send(sent);
    var other = visitor.signInOn(signIn, account(Role.ADMINISTRATOR), PASSWORD);
    assertThat(other.status()).isEqualTo(404);
    assertThat(other.html()).doesNotContain(WORDS);
  }

  @Test
  void a_wrong_password_in_between_does_not_make_it_anybodys() {
    var sent = strateg();
    visitor.loseCookie("session");
    var again = visitor.signInOn(visitor.send(sent), username, "fel");
    var other = visitor.signInOn(again, account(Role.ADMINISTRATOR), PASSWORD);
    assertThat(other.status()).isEqualTo(404);
  }

  @Test
  void what_was_written_waits_for_a_sign_in_no_longer_than_a_day() {
    var sent = strateg();
    visitor.loseCookie("session");
    var signIn = visitor.send(sent);
    assertThat(signIn.html()).contains("inom ett dygn");
    clock.advance(Duration.ofHours(23));
    var again = visitor.signInOn(signIn, username, "fel");
    clock.advance(Duration.ofHours(1));
    var back = visitor.signInOn(again, username, PASSWORD);
    assertThat(back.status()).isEqualTo(410);
    assertThat(back.html()).contains("har väntat för länge").doesNotContain(WORDS);
  }

  @Test
  void just_before_that_it_comes_back() {
    var sent = strateg();
    visitor.loseCookie("session");
    var signIn = visitor.send(sent);
    clock.advance(Duration.ofHours(24).minusSeconds(1));
    assertThat(visitor.signInOn(signIn, username, PASSWORD).html()).contains(WORDS);
  }

  /** As if the page was carried there on a stick: her own token, her own name, all else equal. */
  @Test
  void what_was_written_in_one_browser_does_not_come_back_in_another() {
    var sent = strateg();
    visitor.loseCookie("session");
    var carried = visitor.send(sent).form("/logga-in");
    var elsewhere = new Visitor(port).saying(SAYING_NOTHING);
    var own = elsewhere.get("/logga-in").form("/logga-in").fields().get("_csrf").getFirst();
    var back = signIn(elsewhere, carried.with("_csrf", own));
    assertThat(back.status()).isEqualTo(410);
    assertThat(back.html()).doesNotContain(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "99999999999.aa", "0.", "1e9.00"})
  void nobody_makes_a_stamp_herself(String stamp) {
    var sent = strateg();
    visitor.loseCookie("session");
    var carried = visitor.send(sent).form("/logga-in");
    assertThat(signIn(visitor, carried.with("resume-stamp", stamp)).html()).doesNotContain(WORDS);
  }

  @Test
  void nor_makes_one_younger() {
    var sent = strateg();
    visitor.loseCookie("session");
    var carried = visitor.send(sent).form("/logga-in");
    var stamp = carried.fields().get("resume-stamp").getFirst().split("\\.", 2);
    var younger = Long.parseLong(stamp[0]) + 1 + "." + stamp[1];
    assertThat(signIn(visitor, carried.with("resume-stamp", younger)).html()).doesNotContain(WORDS);
  }

  /**
   * The first sign-in gives the browser a new token: the second window's form is not lost by it.
   */
  @Test
  void of_two_windows_neither_loses_what_was_written() {
    visitor.saying("Sec-Fetch-Site", "same-origin");
    var sent = strateg();
    visitor.loseCookie("session");
    var second = visitor.send(sent);
    assertThat(visitor.signIn(username, PASSWORD).status()).isEqualTo(302);
    var again = visitor.signInOn(second, username, PASSWORD);
    assertThat(again.status()).as("its token is another by now").isEqualTo(403);
    var back = visitor.signInOn(again, username, PASSWORD);
    assertThat(back.form(STRATEG).without("_csrf")).isEqualTo(sent.without("_csrf"));
  }

  @Test
  void a_form_that_nobody_knows_whom_it_was_made_for_is_shown_to_nobody() {
    visitor.saying("Sec-Fetch-Site", "same-origin");
    var sent = strateg();
    visitor.loseCookie("session");
    var signIn = visitor.send(sent.without("_csrf"));
    assertThat(visitor.signInOn(signIn, username, PASSWORD).html()).doesNotContain(WORDS);
  }

  private Visitor.Page signIn(Visitor where, Form form) {
    return where.send(form.with("username", username).with("password", PASSWORD));
  }

  @Test
  void a_sign_in_from_nowhere_carries_nothing() {
    var form =
        visitor
            .get("/konto/glomt")
            .form("/konto/glomt")
            .with("resume", STRATEG)
            .with("resume-form", "true")
            .with("kept.name", WORDS)
            .without("_csrf");
    var answer = visitor.send(new Form("/logga-in", form.fields()));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.html()).doesNotContain(WORDS);
  }

  @Test
  void the_mark_is_new_after_signing_in_and_after_signing_out() {
    var before = visitor.cookie("csrf");
    visitor.signIn(username, PASSWORD);
    var page = visitor.get("/min-sida");
    assertThat(visitor.cookie("csrf")).isNotBlank().isNotEqualTo(before);
    visitor.send(page.form("/logga-ut"));
    assertThat(visitor.cookie("csrf")).isBlank();
  }

  @Test
  void whoever_is_signed_out_already_can_press_sign_out() {
    var page = visitor.get("/min-sida");
    visitor.loseCookie("session");
    assertThat(visitor.send(page.form("/logga-ut")).header("Location")).endsWith("/");
  }

  @Test
  void nobody_is_signed_out_by_what_no_page_of_ours_is_known_to_have_sent() {
    visitor.signIn(username, PASSWORD);
    var unknown = new Form("/logga-ut", visitor.get("/min-sida").form("/logga-ut").fields());
    visitor.saying(SAYING_NOTHING).send(unknown.without("_csrf"));
    assertThat(visitor.get("/min-sida").status()).isEqualTo(200);
  }

  @Test
  void a_public_form_needs_no_session_and_its_mark_holds_after_a_restart() {
    var stranger = new Http(port).saying(SAYING_NOTHING);
    var token = stranger.token("/konto/glomt");
    assertThat(stranger.cookies()).containsOnlyKeys("csrf");
    // Made of the cookie alone, so that any portal at any time makes the same.
    var mark = FormMark.of(stranger.cookies().get("csrf"), FormMark.NOBODY, FormMark.NOBODY);
    assertThat(stranger.post("/konto/glomt", "_csrf", token, "email", "a@example.org").statusCode())
        .isEqualTo(302);
    assertThat(
            stranger
                .post("/konto/glomt", "_csrf", masked(mark.written()), "email", "a@example.org")
                .statusCode())
        .isEqualTo(302);
  }

  private static String masked(String mark) {
    var request = new MockHttpServletRequest();
    new XorCsrfTokenRequestAttributeHandler()
        .handle(request, new MockHttpServletResponse(), () -> FormMark.token(mark));
    return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
  }
}
