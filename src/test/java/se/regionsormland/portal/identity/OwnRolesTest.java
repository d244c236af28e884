package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;

/** Four eyes where two pairs are: no administrator gives herself a role. */
@InsideTest
class OwnRolesTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final Set<Role> OFFICER = Set.of(Role.OFFICER);
  private static final Set<Role> BOTH = Set.of(Role.ADMINISTRATOR, Role.OFFICER);

  @Autowired private Accounts accounts;
  @Autowired private AccountRepository rows;
  @Autowired private OwnRoles ownRoles;
  @Autowired private FactorResets resets;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManager entities;
  @Autowired private TransactionTemplate transaction;

  private Viewer first;
  private Viewer second;

  @BeforeEach
  void twoAdministrators() {
    As.signIn(Role.ADMINISTRATOR);
    first = administrator();
    second = administrator();
  }

  @AfterEach
  void reset() {
    As.nobody();
    clock.reset();
  }

  private Viewer administrator() {
    var name = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(name, "Administratören", PASSWORD, Set.of(Role.ADMINISTRATOR)));
    return rows.findByUsernameIgnoreCase(name).orElseThrow().signedIn().viewer();
  }

  private Set<Role> roles(Viewer somebody) {
    return rows.findById(somebody.id()).orElseThrow().roles();
  }

  private String username(Viewer somebody) {
    return rows.findById(somebody.id()).orElseThrow().username();
  }

  @Test
  void a_role_for_herself_waits_for_another_administrator() {
    assertThat(accounts.changeRoles(first.id(), BOTH, first)).isEqualTo(AccountOutcome.PROPOSED);
    assertThat(roles(first)).containsExactly(Role.ADMINISTRATOR);
    assertThat(ownRoles.confirm(first.id(), BOTH, first)).isEqualTo(ProposalOutcome.NEEDS_ANOTHER);
    assertThat(roles(first)).containsExactly(Role.ADMINISTRATOR);
    assertThat(ownRoles.confirm(first.id(), BOTH, second)).isEqualTo(ProposalOutcome.DONE);
    assertThat(roles(first)).isEqualTo(BOTH);
    assertThat(
            jdbc.sql("SELECT kind FROM security_event WHERE account_id = :id ORDER BY id")
                .param("id", first.id())
                .query(String.class)
                .list())
        .contains("OWN_ROLES_ASKED", "ROLES_CHANGED");
  }

  @Test
  void what_is_withdrawn_or_a_week_old_is_confirmed_by_nobody() {
    accounts.changeRoles(first.id(), BOTH, first);
    assertThat(ownRoles.withdraw(first.id())).isEqualTo(ProposalOutcome.WITHDRAWN);
    assertThat(ownRoles.confirm(first.id(), BOTH, second)).isEqualTo(ProposalOutcome.GONE);
    accounts.changeRoles(first.id(), BOTH, first);
    clock.advance(Duration.ofDays(7));
    assertThat(ownRoles.confirm(first.id(), BOTH, second)).isEqualTo(ProposalOutcome.GONE);
    assertThat(roles(first)).containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void what_she_has_changed_since_it_was_read_is_not_confirmed() {
    accounts.changeRoles(first.id(), BOTH, first);
    accounts.changeRoles(first.id(), Set.of(Role.ADMINISTRATOR, Role.ASSESSOR), first);
    assertThat(ownRoles.confirm(first.id(), BOTH, second)).isEqualTo(ProposalOutcome.GONE);
    assertThat(roles(first)).containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void what_she_asked_for_before_her_account_changed_is_gone() {
    accounts.changeRoles(first.id(), BOTH, first);
    accounts.changeRoles(first.id(), Set.of(Role.ASSESSOR), second);
    assertThat(ownRoles.confirm(first.id(), BOTH, second)).isEqualTo(ProposalOutcome.GONE);
    accounts.changeRoles(first.id(), Set.of(Role.ADMINISTRATOR), second);
    accounts.changeRoles(first.id(), BOTH, first);
    accounts.deactivate(first.id(), second);
    accounts.activate(first.id());
    assertThat(ownRoles.confirm(first.id(), BOTH, second)).isEqualTo(ProposalOutcome.GONE);
    assertThat(roles(first)).containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void the_other_administrators_are_told_by_letter_that_it_waits() {
    accounts.changeRoles(first.id(), BOTH, first);
    assertThat(lettersTo(second))
        .singleElement()
        .asString()
        .contains("behöver bekräfta", "- Handläggare", "- Administratör");
  }

  @Test
  void another_may_give_it_to_her_at_once() {
    assertThat(accounts.changeRoles(first.id(), BOTH, second)).isEqualTo(AccountOutcome.DONE);
    assertThat(roles(first)).isEqualTo(BOTH);
  }

  @Test
  void alone_she_does_it_and_it_is_told_to_the_administrators() {
    among(
        List.of(first),
        () -> {
          assertThat(accounts.changeRoles(first.id(), BOTH, first)).isEqualTo(AccountOutcome.DONE);
          assertThat(lettersTo(first))
              .singleElement()
              .asString()
              .contains("Administratören har gett sig själv", "- Handläggare", "säkerhetsspåret");
        });
  }

  /** However the other came not to be able to confirm any longer. */
  @ParameterizedTest
  @ValueSource(strings = {"closed", "without the role", "begins anew"})
  void who_has_sent_the_other_away_is_not_alone_for_a_week(String how) {
    among(
        List.of(first, second),
        () -> {
          switch (how) {
            case "closed" -> accounts.deactivate(second.id(), first);
            case "without the role" -> accounts.changeRoles(second.id(), OFFICER, first);
            default -> resets.propose(second.id(), first);
          }
          entities.flush();
          assertThat(accounts.changeRoles(first.id(), BOTH, first))
              .isEqualTo(AccountOutcome.ANOTHER_LATELY);
          assertThat(accounts.find(first.id()).roles()).containsExactly(Role.ADMINISTRATOR);
          clock.advance(Duration.ofDays(7));
          assertThat(accounts.changeRoles(first.id(), BOTH, first)).isEqualTo(AccountOutcome.DONE);
        });
  }

  @Test
  void whoever_never_came_in_is_nobody_who_could_have_confirmed() {
    among(
        List.of(first),
        () -> {
          var name = UUID.randomUUID() + "@example.org";
          accounts.invite(name, "Ny", Set.of(Role.ADMINISTRATOR));
          accounts.deactivate(rows.findByUsernameIgnoreCase(name).orElseThrow().id(), first);
          assertThat(accounts.changeRoles(first.id(), BOTH, first)).isEqualTo(AccountOutcome.DONE);
        });
  }

  /** As if these were all; nothing of it stays. */
  private void among(List<Viewer> those, Runnable what) {
    transaction.executeWithoutResult(undone -> {
      undone.setRollbackOnly();
      jdbc.sql(
              """
              UPDATE account SET active = active AND id IN (:those), administrator_until = NULL
              """)
          .param("those", those.stream().map(Viewer::id).toList())
          .update();
      what.run();
    });
  }

  private List<String> lettersTo(Viewer somebody) {
    return jdbc.sql("SELECT body FROM letter WHERE kind = 'OWN_ROLES' AND recipient = :to")
        .param("to", username(somebody))
        .query(String.class)
        .list();
  }
}
