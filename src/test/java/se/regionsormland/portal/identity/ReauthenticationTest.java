package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.regionsormland.portal.identity.factor.TestApp;
import se.regionsormland.portal.identity.factor.TestSecondStep;
import se.regionsormland.portal.identity.guessing.Guesses;

/** Whoever finds an open session cannot change how somebody signs in, or who may do what. */
@PortalServerTest
class ReauthenticationTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final String AGAIN = "/logga-in/igen";
  private static final String LIST = "/min-sida/inloggning";
  private static final String NEW = "/administration/konton/nytt";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private TestSecondStep rule;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private final String username = UUID.randomUUID() + "@example.org";
  private final String colleague = UUID.randomUUID() + "@example.org";
  private Visitor visitor;
  private TestApp app;
  private List<String> recovery;

  @BeforeEach
  void anAdministratorHasSignedIn() {
    rule.demand();
    accounts.open(new NewAccount(username, "Administratören", PASSWORD, Set.of(Role.values())));
    accounts.open(new NewAccount(colleague, "Kollegan", PASSWORD, Set.of(Role.OFFICER)));
    visitor = new Visitor(port);
    var page = visitor.signIn(username, PASSWORD);
    app = TestApp.reading(page.html());
    var codes = visitor.send(page.form("/logga-in/app").with("code", app.codeAt(clock.instant())));
    recovery = TestApp.recoveryCodes(codes.html());
  }

  @AfterEach
  void reset() {
    rule.reset();
    clock.reset();
  }

  private String code() {
    return app.codeAt(clock.instant());
  }

  private String colleaguesPage() {
    var id =
        jdbc.sql("SELECT id FROM account WHERE username = :name")
            .param("name", colleague)
            .query(UUID.class)
            .single();
    return "/administration/konton/" + id;
  }

  private boolean isColleagueOpen() {
    return jdbc.sql("SELECT active FROM account WHERE username = :name")
        .param("name", colleague)
        .query(Boolean.class)
        .single();
  }

  @Test
  void for_a_while_after_signing_in_nobody_is_asked_again() {
    clock.advance(LastProof.HOLDS.minusSeconds(1));
    assertThat(visitor.get(LIST).form(LIST + "/koder")).isNotNull();
  }

  @Test
  void then_she_is_and_what_she_wrote_is_there_after_it() {
    var form =
        visitor
            .get(NEW)
            .form(NEW)
            .with("displayName", "Åsa Ny")
            .with("email", "asa@example.org")
            .with("roles", "OFFICER");
    clock.advance(LastProof.HOLDS);
    var question = visitor.send(form);
    assertThat(question.html()).contains("Är det fortfarande du?").doesNotContain("Fel: ");

    var wrong = visitor.send(question.form(AGAIN).with("code", app.wrongAt(clock.instant())));
    assertThat(wrong.status()).isEqualTo(422);
    var back = visitor.send(wrong.form(AGAIN).with("code", code()));
    assertThat(back.form(NEW).without("_csrf")).isEqualTo(form.without("_csrf"));
    assertThat(visitor.get(LIST).form(LIST + "/koder")).isNotNull();
  }

  @Test
  void an_empty_answer_is_no_guess() {
    clock.advance(LastProof.HOLDS);
    var question = visitor.get(LIST);
    for (int n = 0; n < 2 * Guesses.AN_HOUR; n++) {
      var asked = visitor.send(question.form(AGAIN).with("code", n % 2 == 0 ? "" : " - "));
      assertThat(asked.status()).isEqualTo(422);
      assertThat(asked.html()).contains("Skriv koden");
    }
    visitor.send(question.form(AGAIN).with("code", code()));
    assertThat(visitor.get(LIST).form(LIST + "/koder")).isNotNull();
  }

  @Test
  void a_button_is_not_pressed_for_her() {
    var close = visitor.get(colleaguesPage()).form(colleaguesPage() + "/stangning");
    clock.advance(LastProof.HOLDS);
    var question = visitor.send(close);
    assertThat(isColleagueOpen()).isTrue();
    var back = visitor.send(question.form(AGAIN).with("code", code()));
    assertThat(isColleagueOpen()).isTrue();
    visitor.send(back.form(close.action()));
    assertThat(isColleagueOpen()).isFalse();
  }

  @Test
  void everything_that_matters_asks() {
    clock.advance(LastProof.HOLDS);
    var any = visitor.get("/min-sida").form("/min-sida/andra-inloggningar");
    var account = colleaguesPage();
    for (var path :
        List.of(
            LIST + "/app",
            LIST + "/app/borttagning",
            LIST + "/koder",
            "/min-sida/losenord",
            NEW,
            account + "/roller",
            account + "/stangning",
            account + "/oppning",
            account + "/lank")) {
      assertThat(visitor.send(any.at(path)).html()).as(path).contains("Är det fortfarande du?");
    }
    for (var path : List.of(LIST, LIST + "/app", "/min-sida/losenord", NEW)) {
      assertThat(visitor.get(path).html()).as(path).contains("Är det fortfarande du?");
    }
  }

  @Test
  void a_password_is_no_answer_where_there_is_a_second_step() {
    clock.advance(LastProof.HOLDS);
    var question = visitor.get(LIST);
    visitor.send(question.form(AGAIN).with("password", PASSWORD));
    assertThat(visitor.get(LIST).html()).contains("Är det fortfarande du?");
  }

  @Test
  void new_recovery_codes_take_the_place_of_the_old_and_lead_back_to_the_list() {
    var codes = visitor.send(visitor.get(LIST).form(LIST + "/koder"));
    var fresh = TestApp.recoveryCodes(codes.html());
    assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recovery);
    assertThat(visitor.send(codes.form("/logga-in/vidare")).header("Location")).endsWith(LIST);
    clock.advance(LastProof.HOLDS);
    visitor.send(visitor.get(LIST).form(AGAIN).with("recovery", recovery.getFirst()));
    assertThat(visitor.get(LIST).html()).contains("Är det fortfarande du?");
    visitor.send(visitor.get(LIST).form(AGAIN).with("recovery", fresh.getFirst()));
    assertThat(visitor.get(LIST).html()).contains("Du har 9 kvar");
  }

  @Test
  void a_new_app_takes_the_place_of_the_old_when_it_has_shown_a_code() {
    var page = visitor.get(LIST + "/app");
    var other = TestApp.reading(page.html());
    var wrong = visitor.send(page.form(LIST + "/app").with("code", other.wrongAt(clock.instant())));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(TestApp.reading(wrong.html()).bytes()).isEqualTo(other.bytes());
    visitor.send(wrong.form(LIST + "/app").with("code", other.codeAt(clock.instant())));
    clock.advance(LastProof.HOLDS);
    var question = visitor.get(LIST).form(AGAIN);
    assertThat(visitor.send(question.with("code", code())).status()).isEqualTo(422);
    var right = question.with("code", other.codeAt(clock.instant()));
    assertThat(visitor.send(right).status()).isEqualTo(302);
  }

  @Test
  void nobody_takes_her_own_last_factor_away_where_one_is_demanded() {
    visitor.send(visitor.get(LIST).form(LIST + "/app/borttagning"));
    assertThat(visitor.get(LIST).html()).contains("enda du har", "Du har en app");
    rule.reset();
    visitor.send(visitor.get(LIST).form(LIST + "/app/borttagning"));
    assertThat(visitor.get(LIST).html()).contains("Du har ingen app");
  }

  @Test
  void what_is_done_with_factors_stands_in_the_trail() {
    clock.advance(Duration.ofHours(1));
    visitor.send(visitor.get(LIST).form(AGAIN).with("recovery", recovery.getFirst()));
    var kinds =
        jdbc.sql(
                """
                SELECT DISTINCT kind FROM security_event JOIN account ON account.id = account_id
                WHERE username = :name
                """)
            .param("name", username)
            .query(String.class)
            .list();
    assertThat(kinds)
        .contains(
            "FACTOR_ADDED",
            "RECOVERY_CODES_MADE",
            "RECOVERY_CODE_USED",
            "REAUTHENTICATED",
            "SIGNED_IN");
  }
}
