package se.regionsormland.portal.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;

@PortalServerTest
class SessionTest {

  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private Visitor visitor;

  @BeforeEach
  void anOfficerHasSignedIn() {
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    visitor = new Visitor(port);
    visitor.signIn(username, PASSWORD);
  }

  @AfterEach
  void resetTheClock() {
    clock.reset();
  }

  @Test
  void whoever_reads_the_table_of_sessions_can_take_over_none() {
    var cookie = visitor.cookie("session");
    assertThat(cookie).hasSize(43);
    var stored = jdbc.sql("SELECT session_id FROM spring_session").query(String.class).list();
    assertThat(stored).contains(SessionIds.idOf(cookie)).doesNotContain(cookie);
    for (var id : stored) {
      assertThat(new Http(port).get("/min-sida", "Cookie", "session=" + id).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void a_session_ends_half_a_day_after_it_began_however_busy_it_was() {
    for (int hour = 1; hour < 12; hour++) {
      clock.advance(Duration.ofHours(1));
      assertThat(visitor.get("/min-sida").status()).isEqualTo(200);
    }
    clock.advance(Duration.ofHours(1));
    assertThat(visitor.get("/min-sida").status()).isEqualTo(401);
  }
}
