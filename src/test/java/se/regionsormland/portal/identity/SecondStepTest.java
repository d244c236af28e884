package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Page;
import se.regionsormland.portal.identity.factor.TestApp;
import se.regionsormland.portal.identity.factor.TestSecondStep;
import se.regionsormland.portal.identity.guessing.Guesses;

/** A password and something that only she has. */
@PortalServerTest
class SecondStepTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final String CODE = "/logga-in/kod";
  private static final String APP = "/logga-in/app";
  private static final String ON = "/logga-in/vidare";
  private static final String STRATEG = "/administration/regionen/strateger/3";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private TestSecondStep rule;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private final String username = UUID.randomUUID() + "@example.org";

  @BeforeEach
  void somebodyHasAnAccount() {
    rule.demand();
    accounts.open(new NewAccount(username, "Administratören", PASSWORD, Set.of(Role.values())));
  }

  @AfterEach
  void reset() {
    rule.reset();
    clock.reset();
  }

  private Visitor visitor() {
    return new Visitor(port);
  }

  private Page sendCode(Visitor visitor, Page page, String path, String code) {
    return visitor.send(page.form(path).with("code", code));
  }

  /** Her app, put in at her first sign-in, with the recovery codes she wrote down. */
  private record Hers(TestApp app, List<String> recovery) {}

  private Hers enrol(Visitor visitor) {
    var page = visitor.signIn(username, PASSWORD);
    var app = TestApp.reading(page.html());
    var codes = sendCode(visitor, page, APP, app.codeAt(clock.instant()));
    visitor.send(codes.form(ON));
    clock.advance(Duration.ofMinutes(1));
    return new Hers(app, TestApp.recoveryCodes(codes.html()));
  }

  private String now(Hers hers) {
    return hers.app().codeAt(clock.instant());
  }

  private static boolean isIn(Visitor visitor) {
    return visitor.get("/min-sida").status() == 200;
  }

  @Test
  void at_her_first_sign_in_she_chooses_an_app_before_anything_else() {
    var visitor = visitor();
    var page = visitor.signIn(username, PASSWORD);
    assertThat(page.html()).contains("Välj hur du bekräftar", "<svg", "otpauth://totp/");
    assertThat(isIn(visitor)).isFalse();

    var app = TestApp.reading(page.html());
    var wrong = sendCode(visitor, page, APP, app.wrongAt(clock.instant()));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.html()).contains("Fel: ", "Koden stämmer inte");
    assertThat(isIn(visitor)).isFalse();

    var codes = sendCode(visitor, wrong, APP, app.codeAt(clock.instant()));
    assertThat(TestApp.recoveryCodes(codes.html())).hasSize(10).doesNotHaveDuplicates();
    assertThat(visitor.send(codes.form(ON)).header("Location")).endsWith("/min-sida");
    assertThat(isIn(visitor)).isTrue();
  }

  @Test
  void a_right_password_alone_opens_no_page_and_no_verb_of_staffs() {
    var hers = enrol(visitor());
    var fresh = visitor();
    var visitor = visitor();
    var code = visitor.signIn(username, PASSWORD);
    assertThat(code.html()).contains("Bekräfta att det är du");
    RouteMatrixTest.expectations()
        .forEach((route, who) -> {
          if (!"everyone".equals(who)) {
            assertThat(status(visitor, code, route)).as(route).isEqualTo(401);
          }
        });
    for (var path : Routes.paths("GET").toList()) {
      if (!path.startsWith("/logga-in")) {
        var filled = Routes.filled(path);
        assertThat(visitor.get(filled).status()).as(path).isEqualTo(fresh.get(filled).status());
      }
    }
    sendCode(visitor, code, CODE, now(hers));
    assertThat(isIn(visitor)).isTrue();
  }

  private static int status(Visitor visitor, Page marked, String route) {
    var path = Routes.filled(route.substring(route.indexOf(' ') + 1));
    return route.startsWith("GET")
        ? visitor.get(path).status()
        : visitor.send(marked.form(CODE).at(path)).status();
  }

  @Test
  void an_empty_field_is_no_guess_and_she_is_asked_for_the_code() {
    var visitor = visitor();
    var first = visitor.signIn(username, PASSWORD);
    assertThat(sendCode(visitor, first, APP, "").html()).contains("Fel: ", "Skriv koden");
    var hers = enrol(visitor());
    var page = visitor.signIn(username, PASSWORD);
    var empty = List.of("", "   ", "-", "\u00a0\u2007", "\u2014 \u2014", "\t");
    for (int n = 0; n < 2 * Guesses.AN_HOUR; n++) {
      var asked = sendCode(visitor, page, CODE, empty.get(n % empty.size()));
      assertThat(asked.status()).isEqualTo(422);
      assertThat(asked.html())
          .contains("Fel: ", "Skriv koden")
          .doesNotContain("Koden stämmer inte");
    }
    sendCode(visitor, page, CODE, now(hers));
    assertThat(isIn(visitor)).isTrue();
  }

  @Test
  void the_session_before_the_second_step_is_not_the_one_after_it() {
    var hers = enrol(visitor());
    var visitor = visitor();
    var code = visitor.signIn(username, PASSWORD);
    var half = visitor.cookie("session");
    sendCode(visitor, code, CODE, now(hers));
    assertThat(visitor.cookie("session")).isNotEqualTo(half);
  }

  @Test
  void a_code_is_taken_once_and_none_from_before_it() {
    var hers = enrol(visitor());
    var earlier = hers.app().codeAt(clock.instant().minusSeconds(30));
    var first = visitor();
    sendCode(first, first.signIn(username, PASSWORD), CODE, now(hers));
    assertThat(isIn(first)).isTrue();
    for (var used : List.of(now(hers), earlier)) {
      var second = visitor();
      var again = sendCode(second, second.signIn(username, PASSWORD), CODE, used);
      assertThat(again.status()).isEqualTo(422);
      assertThat(isIn(second)).isFalse();
    }
  }

  @Test
  void the_code_that_showed_the_app_is_spent_too() {
    var page = visitor().signIn(username, PASSWORD);
    assertThat(page.status()).isEqualTo(200);
    var visitor = visitor();
    page = visitor.signIn(username, PASSWORD);
    var code = TestApp.reading(page.html()).codeAt(clock.instant());
    sendCode(visitor, page, APP, code);
    var second = visitor();
    sendCode(second, second.signIn(username, PASSWORD), CODE, code);
    assertThat(isIn(second)).isFalse();
  }

  @Test
  void a_code_may_be_written_with_blanks_as_apps_show_it() {
    var hers = enrol(visitor());
    var visitor = visitor();
    var code = now(hers);
    var written = " " + code.substring(0, 3) + "\u00a0" + code.substring(3);
    sendCode(visitor, visitor.signIn(username, PASSWORD), CODE, written);
    assertThat(isIn(visitor)).isTrue();
  }

  @Test
  void a_recovery_code_opens_once_however_it_is_written() {
    var recovery = enrol(visitor()).recovery();
    var written = recovery.getFirst().toUpperCase(java.util.Locale.ROOT).replace("-", " ");
    var visitor = visitor();
    visitor.send(visitor.signIn(username, PASSWORD).form(CODE).with("recovery", written));
    assertThat(isIn(visitor)).isTrue();
    var second = visitor();
    sendCode(second, second.signIn(username, PASSWORD), CODE, recovery.getFirst());
    assertThat(isIn(second)).isFalse();
    sendCode(second, second.signIn(username, PASSWORD), CODE, recovery.getLast());
    assertThat(isIn(second)).isTrue();
  }

  @Test
  void somebody_elses_codes_open_nothing() {
    enrol(visitor());
    var other = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(other, "Kollegan", PASSWORD, Set.of(Role.OFFICER)));
    var hers = visitor();
    var page = hers.signIn(other, PASSWORD);
    var app = TestApp.reading(page.html());
    var codes = sendCode(hers, page, APP, app.codeAt(clock.instant()));
    clock.advance(Duration.ofMinutes(1));
    var visitor = visitor();
    var code = visitor.signIn(username, PASSWORD);
    sendCode(visitor, code, CODE, app.codeAt(clock.instant()));
    sendCode(visitor, code, CODE, TestApp.recoveryCodes(codes.html()).getFirst());
    assertThat(isIn(visitor)).isFalse();
  }

  @Test
  void whoever_knows_the_password_puts_no_app_of_her_own_in_its_place() {
    var early = visitor();
    var unused = early.signIn(username, PASSWORD);
    var hers = enrol(visitor());
    var late = TestApp.reading(unused.html()).codeAt(clock.instant());
    assertThat(sendCode(early, unused, APP, late).html())
        .doesNotContain("återställningskoder</h1>");
    assertThat(isIn(early)).isFalse();
    var visitor = visitor();
    sendCode(visitor, visitor.signIn(username, PASSWORD), CODE, now(hers));
    assertThat(isIn(visitor)).isTrue();
  }

  @Test
  void what_was_on_its_way_comes_back_after_both_steps_every_field_equal() {
    var hers = enrol(visitor());
    var visitor = visitor();
    visitor.signIn(username, PASSWORD);
    sendCode(visitor, visitor.get(CODE), CODE, now(hers));
    var words = "Långa ord på flera rader. ".repeat(2);
    var sent = visitor.get(STRATEG).form(STRATEG).with("name", words.strip());
    visitor.loseCookie("session");
    clock.advance(Duration.ofMinutes(1));
    var code = visitor.signInOn(visitor.send(sent), username, PASSWORD);
    var wrong = sendCode(visitor, code, CODE, "000");
    var back = sendCode(visitor, wrong, CODE, now(hers));
    assertThat(back.form(STRATEG).without("_csrf")).isEqualTo(sent.without("_csrf"));
  }

  @Test
  void a_half_sign_in_ends_after_a_while_and_keeps_what_was_on_its_way() {
    var hers = enrol(visitor());
    var visitor = visitor();
    var code = visitor.signInOn(visitor.get("/administration/konton"), username, PASSWORD);
    clock.advance(HalfSignIns.LASTS);
    var again = sendCode(visitor, code, CODE, now(hers));
    assertThat(again.status()).isEqualTo(403);
    assertThat(again.form("/logga-in").fields().get("resume"))
        .containsExactly("/administration/konton");
    assertThat(isIn(visitor)).isFalse();
  }

  @Test
  void an_account_that_is_changed_meanwhile_begins_anew() {
    var hers = enrol(visitor());
    var visitor = visitor();
    var code = visitor.signIn(username, PASSWORD);
    jdbc.sql("UPDATE account SET version = version + 1 WHERE username = :name")
        .param("name", username)
        .update();
    sendCode(visitor, code, CODE, now(hers));
    assertThat(isIn(visitor)).isFalse();
  }

  @Test
  void after_ten_guesses_not_even_the_right_code_is_looked_at() {
    var hers = enrol(visitor());
    guess(hers, visitor(), Guesses.AN_HOUR);
    var visitor = visitor();
    sendCode(visitor, visitor.signIn(username, PASSWORD), CODE, now(hers));
    assertThat(isIn(visitor)).isFalse();
    clock.advance(Duration.ofMinutes(61));
    sendCode(visitor, visitor.signIn(username, PASSWORD), CODE, now(hers));
    assertThat(isIn(visitor)).isTrue();
  }

  @Test
  void in_the_browser_she_has_used_before_she_gets_in_while_somebody_guesses() {
    var own = visitor();
    var hers = enrol(own);
    guess(hers, visitor(), 2 * Guesses.AN_HOUR);
    own.loseCookie("session");
    sendCode(own, own.signIn(username, PASSWORD), CODE, now(hers));
    assertThat(isIn(own)).isTrue();
  }

  private void guess(Hers hers, Visitor guesser, int times) {
    var code = guesser.signIn(username, PASSWORD);
    for (int n = 0; n < times; n++) {
      code = sendCode(guesser, code, CODE, hers.app().wrongAt(clock.instant()));
      assertThat(code.status()).isEqualTo(422);
    }
  }

  @Test
  void neither_the_database_nor_a_session_holds_a_secret_in_clear() {
    var page = visitor().signIn(username, PASSWORD);
    var pending = TestApp.reading(page.html()).bytes();
    var hers = enrol(visitor());
    var tables =
        List.of(
            "SELECT attribute_bytes FROM spring_session_attributes",
            "SELECT secret FROM authenticator");
    for (var table : tables) {
      var rows = jdbc.sql(table).query(byte[].class).list();
      assertThat(rows).isNotEmpty();
      for (var row : rows) {
        var text = new String(row, StandardCharsets.ISO_8859_1);
        for (var secret : List.of(pending, hers.app().bytes())) {
          assertThat(text).doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        }
      }
    }
    assertThat(jdbc.sql("SELECT code_hash::text FROM recovery_code").query(String.class).list())
        .noneMatch(row -> hers.recovery().contains(row));
  }

  @Test
  void what_is_no_answer_of_a_passkeys_opens_nothing_and_is_no_fault_of_ours() {
    var visitor = visitor();
    var path = "/logga-in/nyckel";
    var page = visitor.send(visitor.get("/logga-in").form("/logga-in").at(path));
    assertThat(page.html()).contains("data-passkey=\"show\"");
    for (var answer : List.of("", "{", "null", "{\"id\":\"AAAA\"}")) {
      page = visitor.send(page.form(path).with("credential", answer));
      assertThat(page.status()).as(answer).isEqualTo(422);
    }
    assertThat(isIn(visitor)).isFalse();
  }
}
