package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;

@PortalServerTest
class AccountsTest {

  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  private Viewer administrator;
  private String officer;
  private UUID officerId;

  @BeforeEach
  void anAdministratorAndAnOfficer() {
    administrator = As.signIn(Role.ADMINISTRATOR);
    makeAccount("kvar-" + UUID.randomUUID(), Role.ADMINISTRATOR);
    officer = UUID.randomUUID() + "@example.org";
    officerId = makeAccount(officer, Role.OFFICER);
  }

  @AfterEach
  void nobodyIsSignedIn() {
    As.nobody();
  }

  private UUID makeAccount(String username, Role... roles) {
    accounts.open(new NewAccount(username, "Någon", PASSWORD, Set.of(roles)));
    return jdbc.sql("SELECT id FROM account WHERE username = :name")
        .param("name", username)
        .query(UUID.class)
        .single();
  }

  private Visitor signedIn(String username) {
    var visitor = new Visitor(port);
    assertThat(visitor.signIn(username, PASSWORD).status()).isEqualTo(302);
    assertThat(visitor.get("/min-sida").status()).isEqualTo(200);
    return visitor;
  }

  @Test
  void a_closed_account_is_signed_out_at_once_and_cannot_come_back() {
    var visitor = signedIn(officer);
    assertThat(accounts.deactivate(officerId, administrator)).isEqualTo(AccountOutcome.DONE);
    assertThat(visitor.get("/min-sida").status()).isEqualTo(401);
    assertThat(visitor.signIn(officer, PASSWORD).status()).isEqualTo(401);
    accounts.activate(officerId);
    assertThat(visitor.signIn(officer, PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void a_role_that_is_taken_away_is_gone_on_the_next_click() {
    accounts.changeRoles(officerId, Set.of(Role.ADMINISTRATOR), administrator);
    var visitor = signedIn(officer);
    assertThat(visitor.get("/administration").status()).isEqualTo(200);
    accounts.changeRoles(officerId, Set.of(Role.OFFICER), administrator);
    assertThat(visitor.get("/administration").status()).isEqualTo(401);
    visitor.signIn(officer, PASSWORD);
    assertThat(visitor.get("/administration").status()).isEqualTo(404);
  }

  @Test
  void nobody_closes_her_own_account_or_takes_her_own_administration_away() {
    var own = makeAccount(UUID.randomUUID() + "@example.org", Role.ADMINISTRATOR);
    var herself = new Viewer(own, "Administratören", Set.of(Role.ADMINISTRATOR));
    assertThat(accounts.deactivate(own, herself)).isEqualTo(AccountOutcome.OWN_ACCOUNT);
    assertThat(accounts.changeRoles(own, Set.of(Role.OFFICER), herself))
        .isEqualTo(AccountOutcome.OWN_ACCOUNT);
    assertThat(accounts.changeRoles(own, Set.of(Role.ADMINISTRATOR), herself))
        .isEqualTo(AccountOutcome.DONE);
  }

  @Test
  void of_two_administrators_who_close_each_others_accounts_at_once_one_stays() throws Exception {
    jdbc.sql("UPDATE account SET active = false").update();
    var one = makeAccount(UUID.randomUUID() + "@example.org", Role.ADMINISTRATOR);
    var other = makeAccount(UUID.randomUUID() + "@example.org", Role.ADMINISTRATOR);
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var outcomes =
          threads.invokeAll(List.of(closing(other, one, start), closing(one, other, start)));
      assertThat(outcomes)
          .extracting(outcome -> outcome.get())
          .containsExactlyInAnyOrder(AccountOutcome.DONE, AccountOutcome.LAST_ADMINISTRATOR);
    }
  }

  private Callable<AccountOutcome> closing(UUID account, UUID by, CyclicBarrier start) {
    return () -> {
      As.signIn(Role.ADMINISTRATOR);
      start.await();
      return accounts.deactivate(account, new Viewer(by, "", Set.of(Role.ADMINISTRATOR)));
    };
  }

  @Test
  void an_administrator_who_never_chose_a_password_is_not_the_one_who_stays() {
    jdbc.sql("UPDATE account SET active = false").update();
    var only = makeAccount(UUID.randomUUID() + "@example.org", Role.ADMINISTRATOR);
    accounts.invite(UUID.randomUUID() + "@example.org", "Ny", Set.of(Role.ADMINISTRATOR));
    assertThat(accounts.deactivate(only, administrator))
        .isEqualTo(AccountOutcome.LAST_ADMINISTRATOR);
  }

  @Test
  void two_accounts_never_have_the_same_user_name_whatever_its_case() {
    assertThat(
            accounts.invite(officer.toUpperCase(java.util.Locale.ROOT), "Ny", Set.of(Role.OFFICER)))
        .isFalse();
  }

  @Test
  void only_administrators_change_accounts() {
    As.signIn(Role.OFFICER, Role.ASSESSOR);
    assertThatThrownBy(() -> accounts.all()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> accounts.activate(officerId))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> accounts.invite("x@example.org", "X", Set.of(Role.OFFICER)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void the_session_holds_no_password() {
    var visitor = signedIn(officer);
    var hash =
        jdbc.sql("SELECT password_hash FROM account WHERE id = :id")
            .param("id", officerId)
            .query(String.class)
            .single();
    assertThat(visitor.cookie("session")).isNotBlank();
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM spring_session_attributes
                    WHERE position(convert_to(:hash, 'UTF8') IN attribute_bytes) > 0
                    """)
                .param("hash", hash.substring(hash.indexOf('}') + 1))
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(new Http(port).get("/min-sida").statusCode()).isEqualTo(401);
  }

  @Test
  void the_pages_lead_the_other_administrator_to_a_role_that_one_asks_for_herself() {
    var one = UUID.randomUUID() + "@example.org";
    var another = UUID.randomUUID() + "@example.org";
    var path = "/administration/konton/" + makeAccount(one, Role.ADMINISTRATOR);
    makeAccount(another, Role.ADMINISTRATOR);
    var asking = new Visitor(port);
    asking.signIn(one, PASSWORD);
    var form = asking.get(path).form(path + "/roller");
    var asked = asking.send(form.with("roles", "ADMINISTRATOR", "OFFICER"));
    assertThat(asking.follow(asked).html()).contains("En annan administratör behöver bekräfta");
    assertThat(asking.get(path).html()).doesNotContain(path + "/roller/bekraftelse");
    var other = new Visitor(port);
    other.signIn(another, PASSWORD);
    assertThat(other.get("/administration/konton").html()).contains("href=\"" + path + "\"");
    var done = other.send(other.get(path).form(path + "/roller/bekraftelse"));
    assertThat(other.follow(done).html()).contains("Rollerna är bekräftade");
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM account_role
                    WHERE account_id = (SELECT id FROM account WHERE username = :name)
                    """)
                .param("name", one)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }
}
