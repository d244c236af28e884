package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.identity.factor.TestApp;
import se.regionsormland.portal.identity.factor.TestSecondStep;
import se.regionsormland.portal.web.NotFound;

/** Four eyes where two pairs are: who proposes to take a second step away does not confirm it. */
@PortalServerTest
class FactorResetTest {

  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private AccountRepository rows;
  @Autowired private FactorResets resets;
  @Autowired private TestSecondStep rule;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final Account first = account("Första administratören", Role.ADMINISTRATOR);
  private final Account second = account("Andra administratören", Role.ADMINISTRATOR);
  private final Account lost = account("Handläggaren", Role.OFFICER);
  private Visitor visitor;

  private static Account account(String name, Role role) {
    var wanted = new NewAccount(UUID.randomUUID() + "@example.org", name, null, Set.of(role));
    return new Account(UUID.randomUUID(), wanted, "", Instant.EPOCH);
  }

  @BeforeEach
  void somebodyHasLostHerTelephone() {
    rule.demand();
    for (var one : List.of(first, second, lost)) {
      accounts.open(new NewAccount(one.username(), one.displayName(), PASSWORD, one.roles()));
    }
    visitor = new Visitor(port);
    var page = visitor.signIn(lost.username(), PASSWORD);
    var code = TestApp.reading(page.html()).codeAt(clock.instant());
    visitor.send(page.form("/logga-in/app").with("code", code));
    assertThat(visitor.get("/min-sida").status()).isEqualTo(200);
  }

  @AfterEach
  void reset() {
    As.nobody();
    rule.reset();
    clock.reset();
  }

  private UUID id(Account account) {
    return rows.findByUsernameIgnoreCase(account.username()).orElseThrow().id();
  }

  private Viewer as(Account account) {
    var person = rows.findByUsernameIgnoreCase(account.username()).orElseThrow().signedIn();
    SecurityContextHolder.getContext().setAuthentication(LastProof.of(person, clock.instant()));
    return person.viewer();
  }

  private int appsOfTheLost() {
    return ofTheLost("authenticator");
  }

  private int ofTheLost(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table + " WHERE account_id = :id")
        .param("id", id(lost))
        .query(Integer.class)
        .single();
  }

  private List<String> told(String kind) {
    return jdbc.sql(
            "SELECT by_id::text FROM security_event WHERE account_id = :id AND kind = :kind")
        .param("id", id(lost))
        .param("kind", kind)
        .query(String.class)
        .list();
  }

  @Test
  void one_proposes_and_another_confirms_and_it_all_begins_anew() {
    assertThat(resets.propose(id(lost), as(first))).isEqualTo(ProposalOutcome.PROPOSED);
    assertThat(appsOfTheLost()).isOne();
    assertThat(ofTheLost("known_browser")).isOne();
    assertThat(visitor.get("/min-sida").status()).isEqualTo(200);

    assertThat(resets.confirm(id(lost), as(second))).isEqualTo(ProposalOutcome.DONE);
    assertThat(appsOfTheLost()).isZero();
    assertThat(ofTheLost("known_browser")).isZero();
    assertThat(visitor.get("/min-sida").status()).isEqualTo(401);
    assertThat(visitor.signIn(lost.username(), PASSWORD).status()).isEqualTo(401);
    assertThat(told("FACTORS_RESET_ASKED")).containsExactly(id(first).toString());
    assertThat(told("FACTORS_RESET")).containsExactly(id(second).toString());
  }

  @Test
  void a_letter_to_her_own_address_lets_her_begin_anew_with_a_password_and_an_app() {
    resets.propose(id(lost), as(first));
    resets.confirm(id(lost), as(second));
    var letter =
        jdbc.sql("SELECT body FROM letter WHERE recipient = :to AND kind = 'FACTORS_RESET'")
            .param("to", lost.username())
            .query(String.class)
            .single();
    var link = letter.replaceAll("(?s).*(/konto/valj-losenord/[\\w-]+).*", "$1");
    var chosen = "en annan rad med ord";
    visitor.send(visitor.get(link).form(link).with("newPassword", chosen));
    assertThat(visitor.signIn(lost.username(), chosen).html()).contains("Välj hur du bekräftar");
  }

  @Test
  void who_proposes_does_not_confirm_whatever_she_sends() {
    resets.propose(id(lost), as(first));
    resets.propose(id(lost), as(first));
    assertThat(resets.confirm(id(lost), as(first))).isEqualTo(ProposalOutcome.NEEDS_ANOTHER);
    assertThat(appsOfTheLost()).isOne();
  }

  @Test
  void a_second_proposal_does_not_make_the_first_ones_author_the_other() {
    resets.propose(id(lost), as(first));
    resets.propose(id(lost), as(second));
    assertThat(resets.confirm(id(lost), as(first))).isEqualTo(ProposalOutcome.NEEDS_ANOTHER);
    assertThat(resets.confirm(id(lost), as(second))).isEqualTo(ProposalOutcome.DONE);
  }

  @Test
  void nobody_confirms_about_herself_and_her_own_is_not_proposed() {
    assertThat(resets.propose(id(first), as(first))).isEqualTo(ProposalOutcome.OWN_ACCOUNT);
    resets.propose(id(second), as(first));
    if (resets.proposedFor(id(second)).isPresent()) {
      assertThat(resets.confirm(id(second), as(second))).isEqualTo(ProposalOutcome.NEEDS_ANOTHER);
    }
  }

  @Test
  void where_there_is_nobody_else_she_does_it_alone_and_is_told_so() {
    transaction.executeWithoutResult(undone -> {
      undone.setRollbackOnly();
      jdbc.sql("UPDATE account SET active = false WHERE username NOT IN (:kept)")
          .param("kept", List.of(first.username(), lost.username()))
          .update();
      assertThat(resets.propose(id(lost), as(first))).isEqualTo(ProposalOutcome.DONE_ALONE);
      assertThat(appsOfTheLost()).isZero();
    });
  }

  @Test
  void what_is_withdrawn_or_a_week_old_is_confirmed_by_nobody() {
    resets.propose(id(lost), as(first));
    assertThat(resets.withdraw(id(lost))).isEqualTo(ProposalOutcome.WITHDRAWN);
    assertThat(resets.confirm(id(lost), as(second))).isEqualTo(ProposalOutcome.GONE);
    resets.propose(id(lost), as(first));
    clock.advance(Duration.ofDays(7));
    assertThat(resets.proposedFor(id(lost))).isEmpty();
    assertThat(resets.confirm(id(lost), as(second))).isEqualTo(ProposalOutcome.GONE);
    resets.propose(id(lost), as(second));
    assertThat(resets.confirm(id(lost), as(first))).isEqualTo(ProposalOutcome.DONE);
  }

  @Test
  void a_closed_account_is_left_as_it_is() {
    accounts.deactivate(id(lost), as(first));
    assertThatThrownBy(() -> resets.propose(id(lost), as(first))).isInstanceOf(NotFound.class);
  }

  @Test
  void only_administrators_do_any_of_it() {
    var officer = as(lost);
    assertThatThrownBy(() -> resets.propose(id(first), officer))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void the_pages_lead_the_second_administrator_to_it() {
    resets.propose(id(lost), as(first));
    rule.reset();
    var path = "/administration/konton/" + id(lost);
    var confirm = path + "/andra-steget/bekraftelse";
    var proposer = new Visitor(port);
    proposer.signIn(first.username(), PASSWORD);
    assertThat(proposer.get(path).html())
        .contains("vill nollställa andra steget")
        .doesNotContain(confirm)
        .as("a heading with nothing under it")
        .doesNotContainPattern("</h2>\\s*<h2");
    var other = new Visitor(port);
    other.signIn(second.username(), PASSWORD);
    assertThat(other.get("/administration/konton").html()).contains("href=\"" + path + "\"");
    var done = other.follow(other.send(other.get(path).form(confirm)));
    assertThat(done.html()).contains("Andra steget är nollställt");
    assertThat(appsOfTheLost()).isZero();
  }
}
