package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.EventLine;
import se.regionsormland.portal.trail.SecurityEvents;

@PortalServerTest
@ExtendWith(OutputCaptureExtension.class)
class AccountsTrailTest {

  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private AccountLinks links;
  @Autowired private OwnAccount own;
  @Autowired private SecurityEvents events;
  @Autowired private JdbcClient jdbc;

  private final String officer = UUID.randomUUID() + "@example.org";
  private Viewer administrator;
  private UUID account;

  @BeforeEach
  void anOfficerHasAnAccount() {
    administrator = As.signIn(Role.ADMINISTRATOR);
    accounts.open(
        new NewAccount("kvar-" + UUID.randomUUID(), "Någon", PASSWORD, Set.of(Role.ADMINISTRATOR)));
    accounts.open(new NewAccount(officer, "Någon", PASSWORD, Set.of(Role.OFFICER)));
    account =
        jdbc.sql("SELECT id FROM account WHERE username = :name")
            .param("name", officer)
            .query(UUID.class)
            .single();
  }

  @AfterEach
  void nobodyIsSignedIn() {
    As.nobody();
  }

  private List<EventLine> told() {
    return events.before(null, null).stream()
        .filter(line -> account.equals(line.event().account()))
        .toList();
  }

  @Test
  void what_an_administrator_does_to_an_account_stands_in_the_trail_with_who_did_it() {
    accounts.changeRoles(account, Set.of(Role.OFFICER, Role.ASSESSOR), administrator);
    accounts.inviteAgain(account);
    accounts.deactivate(account, administrator);
    accounts.activate(account);

    assertThat(told())
        .extracting(EventLine::kind)
        .containsExactly(
            EventKind.ACCOUNT_REOPENED,
            EventKind.ACCOUNT_CLOSED,
            EventKind.ACCOUNT_LINK_SENT,
            EventKind.ROLES_CHANGED,
            EventKind.ACCOUNT_OPENED);
    assertThat(told()).extracting(EventLine::by).containsOnly(administrator.id());
    assertThat(told().get(3).event().codes()).isEqualTo("ASSESSOR OFFICER");
  }

  @Test
  void who_comes_in_and_who_does_not_stands_in_the_trail_with_the_network_alone() {
    new Visitor(port).signIn(officer, "fel " + PASSWORD);
    var visitor = new Visitor(port);
    visitor.signIn(officer, PASSWORD);
    visitor.send(visitor.get("/min-sida").form("/logga-ut"));

    assertThat(told())
        .extracting(EventLine::kind)
        .contains(EventKind.SIGNED_OUT, EventKind.SIGNED_IN, EventKind.SIGN_IN_FAILED);
    assertThat(told().getFirst().network()).endsWith("/24");
  }

  @Test
  void who_guesses_too_often_stands_in_the_trail_as_stopped() {
    for (int n = 0; n < 12; n++) {
      new Visitor(port).signIn(officer, "fel " + n);
    }
    assertThat(told()).extracting(EventLine::kind).contains(EventKind.SIGN_IN_STOPPED);
  }

  @Test
  void a_new_password_and_the_end_of_other_sessions_stand_in_the_trail() {
    var herself = new Viewer(account, "Någon", Set.of(Role.OFFICER));
    As.signIn(Role.OFFICER);
    own.changePassword(herself, PASSWORD, "en annan rad med ord", "den här");
    own.endOtherSessions(herself, "den här");
    As.signIn(Role.ADMINISTRATOR);

    assertThat(told())
        .extracting(EventLine::kind)
        .startsWith(EventKind.SESSIONS_ENDED, EventKind.PASSWORD_CHANGED);
  }

  @Test
  void whoever_asks_for_a_new_password_stands_in_the_trail() {
    links.forgotten(officer);
    assertThat(told().getFirst().kind()).isEqualTo(EventKind.PASSWORD_FORGOTTEN);
  }

  @Test
  void a_name_that_is_nobodys_is_neither_in_the_trail_nor_in_the_log(CapturedOutput output) {
    var typed = "HEMLIGT-" + UUID.randomUUID();
    new Visitor(port).signIn(typed, PASSWORD);

    assertThat(events.before(null, EventKind.SIGN_IN_FAILED)).isNotEmpty();
    assertThat(jdbc.sql("SELECT e::text FROM security_event e").query(String.class).list())
        .noneMatch(row -> row.contains("HEMLIGT"));
    assertThat(output).contains("A security event").doesNotContain("HEMLIGT");
  }

  @Test
  void the_log_has_a_line_for_each_event_without_name_or_address(CapturedOutput output) {
    accounts.deactivate(account, administrator);
    assertThat(output)
        .contains("event=ACCOUNT_CLOSED")
        .contains("account=" + account)
        .doesNotContain(officer);
  }
}
