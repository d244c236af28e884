package se.regionsormland.portal.records;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.DbTime;

/** When somebody last opened a case, so that what came to her since can be told as new. */
@Component
public class SeenCases {

  private final JdbcClient jdbc;
  private final Clock clock;

  SeenCases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** For whoever has passed the guard. */
  @Transactional
  public void see(UUID subject, Viewer viewer) {
    jdbc.sql(
            """
            INSERT INTO case_seen (person_id, subject_id, seen_at) VALUES (:person, :subject, :at)
            ON CONFLICT (person_id, subject_id) DO UPDATE SET seen_at = excluded.seen_at
            """)
        .param("person", viewer.id())
        .param("subject", subject)
        .param("at", DbTime.of(clock.instant()))
        .update();
  }

  /** When this person last opened it; empty if she never has. */
  @Transactional(readOnly = true)
  public Optional<Instant> lastSeen(UUID subject, UUID person) {
    return jdbc.sql(
            "SELECT seen_at FROM case_seen WHERE person_id = :person AND subject_id = :subject")
        .param("person", person)
        .param("subject", subject)
        .query((row, _) -> DbTime.in(row, "seen_at"))
        .optional();
  }

  /**
   * In SQL, for a list's own statement: true where the person {@code :reader} has not opened what
   * stands in the one column since the time in the other.
   */
  public static String notSince(String subject, String at) {
    return """
    NOT EXISTS (SELECT FROM case_seen seen WHERE seen.person_id = :reader
                AND seen.subject_id = %s AND seen.seen_at >= %s)
    """
        .formatted(subject, at);
  }
}
