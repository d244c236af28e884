package se.regionsormland.portal.notification.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.DbTime;

/** The days whose digest is written. */
@Component
class DigestDays {

  private final JdbcClient jdbc;
  private final Clock clock;

  DigestDays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes the day, unless it is taken: another portal that comes at the same time waits, and then
   * has nothing to do.
   *
   * @return when the digest was last written
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Instant> begin(LocalDate day) {
    int taken =
        jdbc.sql(
                """
                INSERT INTO digest_day (day, written_at) VALUES (:day, :now)
                ON CONFLICT (day) DO NOTHING
                """)
            .param("day", day)
            .param("now", DbTime.of(clock.instant()))
            .update();
    return taken == 1 ? Optional.of(before(day)) : Optional.empty();
  }

  private Instant before(LocalDate day) {
    return jdbc.sql("SELECT written_at FROM digest_day WHERE day < :day ORDER BY day DESC LIMIT 1")
        .param("day", day)
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional()
        .orElse(Instant.EPOCH);
  }
}
