package se.regionsormland.portal.identity.guessing;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Secret;

/**
 * At most ten guesses at one secret are compared in any hour, from however many addresses and
 * instances. Kept in the database, so that a restart forgives nobody.
 */
@Service
@Transactional
public class Guesses {

  public static final int AN_HOUR = 10;
  private static final Duration WHILE = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  Guesses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Counts one guess, before it is looked at.
   *
   * @param subject what is guessed; stored as a hash
   * @return whether it may be compared at all
   */
  public boolean mayCompare(String subject) {
    return jdbc.sql(
            """
            INSERT INTO secret_guess AS g (subject, compared, granted)
            VALUES (:subject, ARRAY[CAST(:now AS timestamptz)], true)
            ON CONFLICT (subject) DO UPDATE SET (compared, granted) = (
              SELECT CASE WHEN count(*) < :most
                       THEN coalesce(array_agg(one ORDER BY one), '{}') || CAST(:now AS timestamptz)
                       ELSE array_agg(one ORDER BY one) END,
                     count(*) < :most
              FROM unnest(g.compared) one WHERE one > :since)
            RETURNING granted
            """)
        .param("subject", Secret.hash(subject))
        .param("now", now())
        .param("since", now().minus(WHILE))
        .param("most", AN_HOUR)
        .query(Boolean.class)
        .single();
  }

  /** It was right after all, and so no guess. */
  public void wasRight(String subject) {
    jdbc.sql(
            """
            UPDATE secret_guess SET compared = trim_array(compared, 1)
            WHERE subject = :subject AND cardinality(compared) > 0
            """)
        .param("subject", Secret.hash(subject))
        .update();
  }

  /**
   * Removes what counts no longer: somebody who tries many names leaves many rows.
   *
   * @return how many subjects are forgotten
   */
  @Scheduled(
      fixedDelayString = "${portal.guesses.every:1h}",
      initialDelayString = "${portal.guesses.every:1h}")
  public int tidy() {
    return jdbc.sql(
            """
            DELETE FROM secret_guess
            WHERE NOT EXISTS (SELECT FROM unnest(compared) one WHERE one > :since)
            """)
        .param("since", now().minus(WHILE))
        .update();
  }

  private OffsetDateTime now() {
    return DbTime.of(clock.instant());
  }
}
