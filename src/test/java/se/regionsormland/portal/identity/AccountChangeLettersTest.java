package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.identity.factor.TestApp;
import se.regionsormland.portal.identity.factor.TestSecondStep;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/** Whoever works here reads in a letter that what opens her account has changed. */
@PortalServerTest
class AccountChangeLettersTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final String OTHER = "en annan rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private AccountLinks links;
  @Autowired private AccountRepository rows;
  @Autowired private FactorResets resets;
  @Autowired private SecurityTrail trail;
  @Autowired private TestSecondStep rule;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private final String username = UUID.randomUUID() + "@example.org";
  private Visitor visitor;

  private enum Way {
    PASSKEY
  }

  @BeforeEach
  void somebodyWorksHere() {
    visitor = new Visitor(port);
    accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
  }

  @AfterEach
  void reset() {
    As.nobody();
    LocaleContextHolder.resetLocaleContext();
    rule.reset();
    clock.reset();
  }

  private UUID id() {
    return rows.findByUsernameIgnoreCase(username).orElseThrow().id();
  }

  private List<String> letters() {
    return jdbc.sql(
            """
            SELECT subject || E'\\n' || body FROM letter
            WHERE recipient = :to AND kind = 'ACCOUNT_CHANGED' ORDER BY created_at
            """)
        .param("to", username)
        .query(String.class)
        .list();
  }

  private void assertThatALetterSays(String what) {
    assertThat(letters())
        .anySatisfy(letter ->
            assertThat(letter)
                .contains(what, "2027-03-01 09:0", "administratör genast")
                .doesNotContain("://", "/konto/"));
  }

  private TestApp enrol() {
    rule.demand();
    var page = visitor.signIn(username, PASSWORD);
    var app = TestApp.reading(page.html());
    visitor.send(page.form("/logga-in/app").with("code", app.codeAt(clock.instant())));
    return app;
  }

  @Test
  void of_an_app_that_is_added() {
    var app = enrol();
    assertThatALetterSays("En app med koder lades till");
    assertThat(letters()).noneMatch(letter -> letter.contains(app.codeAt(clock.instant())));
  }

  @Test
  void of_recovery_codes_that_are_made() {
    enrol();
    assertThatALetterSays("Nya återställningskoder");
  }

  @Test
  void of_an_app_that_is_removed() {
    enrol();
    rule.reset();
    var list = visitor.get("/min-sida/inloggning");
    visitor.send(list.form("/min-sida/inloggning/app/borttagning"));
    assertThatALetterSays("Appen med koder togs bort");
  }

  @Test
  void of_a_password_that_is_changed_in_the_language_of_the_page() {
    visitor.signIn(username, PASSWORD);
    var page = visitor.get("/min-sida/losenord?lang=en");
    visitor.send(
        page.form("/min-sida/losenord").with("oldPassword", PASSWORD).with("newPassword", OTHER));
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst())
        .containsAnyOf("Ditt lösenord byttes", "Your password was changed")
        .doesNotContain(OTHER, PASSWORD, "://");
  }

  @Test
  void of_a_password_that_is_chosen_by_a_link() {
    links.forgotten(username);
    var letter =
        jdbc.sql("SELECT body FROM letter WHERE recipient = :to AND kind = 'PASSWORD_FORGOTTEN'")
            .param("to", username)
            .query(String.class)
            .single();
    var link = letter.replaceAll("(?s).*(/konto/valj-losenord/[\\w-]+).*", "$1");
    visitor.send(visitor.get(link).form(link).with("newPassword", OTHER));
    assertThatALetterSays("valdes med länken");
  }

  @Test
  void of_a_second_step_that_is_reset_by_others() {
    enrol();
    clock.advance(Duration.ofMinutes(1));
    As.signIn(Role.ADMINISTRATOR);
    resets.propose(id(), administrator());
    var asked = resets.proposedFor(id());
    if (asked.isPresent()) {
      resets.confirm(id(), administrator());
    }
    assertThatALetterSays("nollställde andra steget");
  }

  private Viewer administrator() {
    var name = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(name, "Administratören", PASSWORD, Set.of(Role.ADMINISTRATOR)));
    return rows.findByUsernameIgnoreCase(name).orElseThrow().signedIn().viewer();
  }

  @ParameterizedTest
  @CsvSource({
    "FACTOR_ADDED,sv,En lösennyckel lades till",
    "FACTOR_REMOVED,sv,En lösennyckel togs bort",
    "FACTOR_ADDED,en,A passkey was added",
    "FACTOR_REMOVED,en,A passkey was removed"
  })
  void of_a_passkey_that_comes_or_goes(EventKind kind, String language, String words) {
    LocaleContextHolder.setLocale(Locale.of(language));
    trail.add(SecurityEvent.of(kind, id()).with(List.of(Way.PASSKEY)));
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst()).contains(words);
  }

  @Test
  void a_sign_in_and_a_code_that_is_used_are_no_change() {
    visitor.signIn(username, PASSWORD);
    assertThat(letters()).isEmpty();
  }
}
