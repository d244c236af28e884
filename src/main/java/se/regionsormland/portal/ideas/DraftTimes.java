package se.regionsormland.portal.ideas;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** When drafts were last changed, and which have been left alone for too long. */
@Component
class DraftTimes {

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftTimes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Ending(UUID id, String email, Locale language) {}

  void changed(UUID idea) {
    jdbc.sql("UPDATE idea SET changed_at = :now, warned_on = NULL WHERE id = :id")
        .param("now", DbTime.of(clock.instant()))
        .param("id", idea)
        .update();
  }

  Instant lastChanged(UUID idea) {
    return jdbc.sql("SELECT changed_at FROM idea WHERE id = :id")
        .param("id", idea)
        .query((row, _) -> DbTime.in(row, "changed_at"))
        .single();
  }

  /** Those unchanged since then whose owners have not been told, for this caller alone. */
  List<Ending> toWarn(Instant since) {
    return jdbc.sql(
            """
            UPDATE idea SET warned_on = :today
            WHERE reference IS NULL AND email <> '' AND warned_on IS NULL AND changed_at <= :since
            RETURNING id, email, language
            """)
        .param("today", SwedishTime.today(clock))
        .param("since", DbTime.of(since))
        .query(new SimplePropertyRowMapper<>(Ending.class))
        .list();
  }

  /** Nobody who has an address loses a draft without having been told by then. */
  List<UUID> erase(Instant unchangedSince, LocalDate warnedBy) {
    return jdbc.sql(
            """
            DELETE FROM idea
            WHERE reference IS NULL AND changed_at <= :since AND (email = '' OR warned_on <= :by)
            RETURNING id
            """)
        .param("since", DbTime.of(unchangedSince))
        .param("by", warnedBy)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
