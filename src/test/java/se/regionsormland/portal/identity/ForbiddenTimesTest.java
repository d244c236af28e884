package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PairedTimes;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;

/**
 * How long it takes to be told that a page is not there, where it is closed to who asks and where
 * it is missing. Not in {@code ./verify}: {@code ./security S2}.
 */
@PortalServerTest
@Tag("rehearsal")
class ForbiddenTimesTest {

  private static final int PAIRS = 2_000;
  private static final int WARM_UP = 1_000;
  private static final double AT_MOST = 5; // percent
  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private CaseIdeas ideas;
  @Autowired private TestConflicts conflicts;
  @Autowired private JdbcClient jdbc;

  private final String username = UUID.randomUUID() + "@example.org";

  @AfterEach
  void open() {
    conflicts.openAll();
    As.nobody();
  }

  @Test
  void a_page_of_another_role_and_a_missing_one_take_equally_long() {
    var visitor = signedIn(Role.ASSESSOR);
    compare("another role's page", visitor, "/administration/konton", "/administration/finns-e");
  }

  @Test
  void a_case_closed_by_a_conflict_of_interest_and_a_missing_one_take_equally_long() {
    var closed = ideas.came("Ett ärende");
    var visitor = signedIn(Role.OFFICER);
    conflicts.close(
        id("SELECT id FROM submitted_idea WHERE reference = :name", closed),
        id("SELECT id FROM account WHERE username = :name", username));
    compare("a closed case", visitor, "/arenden/" + closed, "/arenden/PP-2001-0001");
  }

  @Test
  void a_summary_that_is_not_shown_and_a_missing_one_take_equally_long() {
    var hidden = ideas.came("En idé som ingen annan ser");
    var visitor = new Http(port);
    compare("a private idea", visitor, "/projektideer/" + hidden, "/projektideer/PP-2001-0001");
  }

  private static void compare(String what, Http visitor, String closed, String missing) {
    var times =
        PairedTimes.of(WARM_UP, PAIRS, () -> time(visitor, closed), () -> time(visitor, missing));
    System.out.println("S2: " + what + " and a missing one: " + times);
    assertThat(times.percent()).as(what).isCloseTo(0, within(AT_MOST));
  }

  private Http signedIn(Role role) {
    accounts.open(new NewAccount(username, "Någon", PASSWORD, Set.of(role)));
    var visitor = new Http(port);
    visitor.signIn(username, PASSWORD);
    return visitor;
  }

  private UUID id(String sql, String name) {
    return jdbc.sql(sql).param("name", name).query(UUID.class).single();
  }

  private static long time(Http visitor, String path) {
    long began = System.nanoTime();
    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    return System.nanoTime() - began;
  }
}
