package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Form;

/** The session or the token was gone when a form was sent. */
@PortalServerTest
class FormIsNeverLostTest {

  private static final String STRATEG = "/administration/regionen/strateger/3";
  private static final String HARD_TO_CARRY =
      "Åsa \"Öst\" & 'Väst' <b>ä</b>  två blanka; \\ % + € 🌲 kept.name";
  private static final String PASSWORD = "en lång rad med ord";
  private static final String SEND_AGAIN = "Skicka igen";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment settings;

  private String username;
  private Visitor visitor;

  @BeforeEach
  void anAdministratorHasSignedIn() {
    username = UUID.randomUUID() + "@example.org";
    accounts.open(
        new NewAccount(username, "Administratören", PASSWORD, Set.of(Role.ADMINISTRATOR)));
    visitor = new Visitor(port);
    visitor.signIn(username, PASSWORD);
  }

  private Form filledIn() {
    return visitor
        .get(STRATEG)
        .form(STRATEG)
        .with("name", HARD_TO_CARRY)
        .with("telephone", "016-10 00 00")
        .with("email", "åäö \"inte en adress\"");
  }

  private void assertThatEveryFieldIsEqual(Form shown, Form sent) {
    assertThat(shown.without("_csrf")).isEqualTo(sent.without("_csrf"));
  }

  private void assertThatNothingWasSaved() {
    assertThat(
            jdbc.sql("SELECT count(*) FROM strateg WHERE telephone = :typed")
                .param("typed", "016-10 00 00")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void without_a_session_the_same_page_comes_back_after_signing_in_with_every_field_equal() {
    var sent = filledIn();
    visitor.loseCookie("session");
    var signIn = visitor.send(sent);
    assertThat(signIn.status()).isEqualTo(401);

    var back = visitor.signInOn(signIn, username, PASSWORD);
    assertThat(back.status()).isEqualTo(422);
    assertThat(back.html()).contains(SEND_AGAIN);
    assertThatEveryFieldIsEqual(back.form(STRATEG), sent);
    assertThatNothingWasSaved();
  }

  @Test
  void what_came_back_can_be_sent_as_it_stands() {
    var sent = filledIn().with("name", "Strategen för energi").with("email", "a@example.org");
    visitor.loseCookie("session");
    var back = visitor.signInOn(visitor.send(sent), username, PASSWORD);

    var saved = visitor.send(back.form(STRATEG));
    assertThat(saved.status()).isEqualTo(302);
    assertThat(visitor.follow(saved).html()).contains("Strategen för energi");
    Owner.of(settings).sql("DELETE FROM strateg").update();
  }

  @Test
  void a_wrong_password_in_between_loses_nothing() {
    var sent = filledIn();
    visitor.loseCookie("session");
    var again = visitor.signInOn(visitor.send(sent), username, "fel lösenord");
    assertThat(again.status()).isEqualTo(401);
    assertThat(again.html()).contains("stämmer inte", "<title>Fel: Logga in");

    var back = visitor.signInOn(again, username, PASSWORD);
    assertThatEveryFieldIsEqual(back.form(STRATEG), sent);
    assertThatNothingWasSaved();
  }

  @Test
  void without_a_token_the_same_page_comes_back_at_once() {
    var sent = filledIn();
    var back = visitor.send(sent.without("_csrf"));
    assertThat(back.status()).isEqualTo(422);
    assertThat(back.html()).contains(SEND_AGAIN);
    assertThatEveryFieldIsEqual(back.form(STRATEG), sent);
    assertThatNothingWasSaved();
  }

  @Test
  void without_session_and_token_the_same_page_comes_back_after_signing_in() {
    var sent = filledIn();
    visitor.loseCookie("session");
    visitor.loseCookie("csrf");
    var signIn = visitor.send(sent);
    assertThat(signIn.status()).isEqualTo(401);

    var back = visitor.signInOn(signIn, username, PASSWORD);
    assertThatEveryFieldIsEqual(back.form(STRATEG), sent);
    assertThatNothingWasSaved();
  }

  @Test
  void a_sign_in_page_whose_own_token_was_lost_still_carries_the_form() {
    var sent = filledIn();
    visitor.loseCookie("session");
    var signIn = visitor.send(sent);
    visitor.loseCookie("csrf");
    var again = visitor.signInOn(signIn, username, PASSWORD);
    assertThat(again.status()).isEqualTo(403);
    assertThat(again.html()).contains("Skriv ditt lösenord igen").doesNotContain(PASSWORD);

    var back = visitor.signInOn(again, username, PASSWORD);
    assertThatEveryFieldIsEqual(back.form(STRATEG), sent);
  }

  @Test
  void boxes_that_were_ticked_come_back_ticked() {
    var path = "/administration/konton/nytt";
    var sent =
        visitor
            .get(path)
            .form(path)
            .with("displayName", "Handläggaren")
            .with("email", "ny@example.org")
            .with("roles", "OFFICER", "ASSESSOR");
    visitor.loseCookie("session");
    var back = visitor.signInOn(visitor.send(sent), username, PASSWORD);
    assertThatEveryFieldIsEqual(back.form(path), sent);
    assertThat(accountNamed("ny@example.org")).isZero();
  }

  @Test
  void a_text_of_several_lines_comes_back_line_by_line() {
    var officer = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(officer, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    visitor.signIn(officer, PASSWORD);
    var path = "/projekt/ny";
    var text = "Första\r\n\r\n  andra;\tflik\r\n";
    var sent = visitor.get(path).form(path).with("title", "Bryggor").with("summary", text);
    visitor.loseCookie("session");
    var back = visitor.signInOn(visitor.send(sent), officer, PASSWORD);
    assertThat(back.form(path).fields().get("summary")).containsExactly(text.replace("\r\n", "\n"));
  }

  @Test
  void a_button_alone_is_not_pressed_by_signing_in() {
    meetingOn(LocalDate.of(2027, 5, 14));
    var button = "/administration/regionen/moten/2027-05-14/borttagning";
    var form = visitor.get("/administration/regionen").form(button);
    visitor.loseCookie("session");
    var resume = visitor.signInOn(visitor.send(form), username, PASSWORD);
    assertThat(resume.html()).contains("Sidan hade legat öppen för länge");
    assertThat(meetings()).isOne();

    visitor.send(resume.form(button));
    assertThat(meetings()).isZero();
  }

  @Test
  void a_button_alone_without_a_token_asks_first() {
    meetingOn(LocalDate.of(2027, 5, 21));
    var button = "/administration/regionen/moten/2027-05-21/borttagning";
    var form = visitor.get("/administration/regionen").form(button);
    var resume = visitor.send(form.without("_csrf"));
    assertThat(resume.status()).isEqualTo(403);
    assertThat(meetings()).isOne();

    visitor.send(resume.form(button));
    assertThat(meetings()).isZero();
  }

  @Test
  void a_form_that_another_role_may_not_see_is_not_shown_after_signing_in() {
    var officer = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(officer, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    var sent = filledIn();
    visitor.loseCookie("session");
    var refused = visitor.signInOn(visitor.send(sent), officer, PASSWORD);
    assertThat(refused.status()).isEqualTo(404);
    assertThatNothingWasSaved();
  }

  @Test
  void the_sign_in_page_opens_at_the_page_asked_for_and_leads_back_there() {
    var path = "/administration/brev?efter=x%20%C3%A5";
    var stranger = new Visitor(port);
    var signIn = stranger.get(path);
    assertThat(signIn.status()).isEqualTo(401);
    var back = stranger.signInOn(signIn, username, PASSWORD);
    assertThat(back.header("Location")).endsWith(path);
    assertThat(stranger.follow(back).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org/",
        "/\\example.org",
        "/\t/example.org",
        "javascript:alert(1)",
        "example.org"
      })
  void nobody_is_led_to_another_site(String elsewhere) {
    var stranger = new Visitor(port);
    var form = stranger.get("/logga-in").form("/logga-in");
    var back =
        stranger.send(
            form.with("resume", elsewhere).with("username", username).with("password", PASSWORD));
    assertThat(back.header("Location")).endsWith("/min-sida").doesNotContain("example.org");
  }

  @Test
  void signing_in_gives_a_new_session() {
    var before = visitor.cookie("session");
    visitor.signIn(username, PASSWORD);
    assertThat(visitor.cookie("session")).isNotBlank().isNotEqualTo(before);
  }

  @Test
  void a_session_that_somebody_planted_is_not_the_one_that_is_signed_in() {
    var victim = new Visitor(port);
    victim.signIn(username, PASSWORD);
    var planted = victim.cookie("session");
    victim.signIn(username, PASSWORD);
    var thief = new Http(port).get("/administration", "Cookie", "session=" + planted);
    assertThat(thief.statusCode()).isEqualTo(401);
  }

  private int accountNamed(String name) {
    return jdbc.sql("SELECT count(*) FROM account WHERE username = :name")
        .param("name", name)
        .query(Integer.class)
        .single();
  }

  private void meetingOn(LocalDate day) {
    jdbc.sql("INSERT INTO group_meeting (held_on) VALUES (:day)").param("day", day).update();
  }

  private int meetings() {
    return jdbc.sql("SELECT count(*) FROM group_meeting").query(Integer.class).single();
  }

  @Test
  void without_its_token_no_idea_is_sent_and_the_page_is_shown_again() {
    var sender = new Http(port);
    var mine = savedBy(sender);

    var answer = sender.post(mine + "/inlamning");

    assertThat(answer.body()).contains("Dammar på gården", "Allt du skrev står kvar");
    assertThat(sender.get(mine).body()).contains("Ditt utkast");
  }

  private static String savedBy(Http visitor) {
    var saved =
        visitor.post(
            "/fraga-regionen",
            "_csrf",
            visitor.token("/fraga-regionen"),
            "version",
            "0",
            "text",
            "Dammar på gården",
            "email",
            "avsandaren@example.org",
            "action",
            "save");
    return URI.create(saved.headers().firstValue("Location").orElseThrow()).getPath();
  }
}
