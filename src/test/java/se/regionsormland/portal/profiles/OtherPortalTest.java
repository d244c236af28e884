package se.regionsormland.portal.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestDatabase;

/** Another portal on the same database has let an organisation join: it is found here too. */
@PortalTest
class OtherPortalTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private RegisterRound round;

  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  /** Nothing is told here: another process has written it. */
  @Test
  void what_another_portal_has_let_in_is_found_after_the_next_round() {
    round.look();
    assertThat(search()).hasStatusOk();
    write(
        """
        INSERT INTO actor (slug, name, type, country, joined_at)
        VALUES (:slug, 'Verket ' || :slug, 'OTHER', 'FI', now())
        """);
    write(
        "INSERT INTO actor_history (slug, at, by_name, act, reason)"
            + " VALUES (:slug, now(), '', 'JOINED', '')");
    assertThat(search()).bodyText().doesNotContain("Verket " + mark);

    round.look();
    assertThat(search()).bodyText().contains("Verket " + mark);

    write(
        """
        INSERT INTO actor_profile (slug, version, works, offers, confirmed_at)
        VALUES (:slug, 1, 'Vi bygger.', ARRAY['DATA'], now())
        """);
    write(
        "INSERT INTO actor_history (slug, at, by_name, act, reason)"
            + " VALUES (:slug, now(), '', 'CORRECTED', '')");
    round.look();
    assertThat(mvc.get().uri("/partner?erbjuder=DATA&q=" + mark).exchange())
        .bodyText()
        .contains("Verket " + mark);
  }

  @Test
  void a_round_begins_within_a_minute() throws NoSuchMethodException {
    var rule = RegisterRound.class.getDeclaredMethod("look").getAnnotation(Scheduled.class);
    assertThat(rule.fixedDelayString()).isEqualTo("${portal.profiles.look-every:30s}");
  }

  @AfterEach
  void itIsGone() {
    write("DELETE FROM actor_profile WHERE slug = :slug");
    write("DELETE FROM actor WHERE slug = :slug");
    write(
        "INSERT INTO actor_history (slug, at, by_name, act, reason)"
            + " VALUES (:slug, now(), '', 'LEFT', '')");
    round.look();
  }

  private void write(String statement) {
    TestDatabase.owner(jdbc).sql(statement).param("slug", mark).update();
  }

  private MvcTestResult search() {
    return mvc.get().uri("/partner?q=" + mark).exchange();
  }
}
