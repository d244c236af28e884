package se.regionsormland.portal.watching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Step;

/** The morning's side of the table. */
@Component
class DueRows {

  private static final String NOT_TOLD =
      " confirmed_at IS NOT NULL AND (told_on IS NULL OR told_on < :today)"
          + " AND (rests_until IS NULL OR rests_until <= :today)";

  private final JdbcClient jdbc;
  private final Clock clock;

  DueRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Addresses in small letters, each once. */
  List<String> notToldOn(LocalDate today) {
    return jdbc.sql("SELECT DISTINCT lower(email) FROM watch WHERE" + NOT_TOLD)
        .param("today", today)
        .query((row, _) -> row.getString(1))
        .list();
  }

  Instant longestAgo() {
    return jdbc.sql("SELECT min(told_until) FROM watch WHERE confirmed_at IS NOT NULL")
        .query((row, _) -> instant(row.getObject(1, OffsetDateTime.class)))
        .single();
  }

  private Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? clock.instant() : at.toInstant();
  }

  /**
   * For this caller alone: another portal waits here, and then finds that the day is taken. The
   * latest confirmed comes first.
   */
  List<Watch> take(String address, LocalDate today) {
    return jdbc
        .sql(
            "UPDATE watch SET told_on = :today WHERE lower(email) = :address AND"
                + NOT_TOLD
                + " RETURNING *")
        .param("address", address)
        .param("today", today)
        .query((row, _) -> WatchRow.read(row))
        .stream()
        .sorted(Comparator.comparing(Watch::confirmedAt).reversed())
        .toList();
  }

  /** With all that the address follows: one letter a morning tells of it. */
  void rest(UUID id, LocalDate until) {
    jdbc.sql(
            """
            UPDATE watch SET rests_until = :until
            WHERE lower(email) = (SELECT lower(email) FROM watch WHERE id = :id)
            """)
        .param("id", id)
        .param("until", until)
        .update();
  }

  /** Never backwards: she may have confirmed a moment ago. */
  void told(UUID id, Instant until) {
    jdbc.sql("UPDATE watch SET told_until = greatest(told_until, :until) WHERE id = :id")
        .param("id", id)
        .param("until", DbTime.of(until))
        .update();
  }

  /** Whether it is the first time. */
  boolean tellClosing(UUID id, UUID call) {
    return jdbc.sql(
                """
                INSERT INTO watch_closing_told (watch_id, call_id) VALUES (:id, :call)
                ON CONFLICT DO NOTHING
                """)
            .param("id", id)
            .param("call", call)
            .update()
        == 1;
  }

  /** Those nobody has confirmed anew since then, and who have not been asked to. */
  List<Watch> toRemind(Instant since, LocalDate today) {
    return jdbc.sql(
            """
            UPDATE watch SET reminded_on = :today
            WHERE confirmed_at <= :since AND state = ANY (:before) RETURNING *
            """)
        .param("before", Step.before(Watch.State.RUNS_OUT))
        .param("since", DbTime.of(since))
        .param("today", today)
        .query((row, _) -> WatchRow.read(row))
        .list();
  }

  List<UUID> erase(Instant confirmedBefore, LocalDate askedBy) {
    return jdbc.sql(
            """
            DELETE FROM watch
            WHERE reminded_on <= :askedBy AND confirmed_at < :before
            RETURNING id
            """)
        .param("askedBy", askedBy)
        .param("before", DbTime.of(confirmedBefore.plus(java.time.Duration.ofDays(1))))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  List<UUID> eraseUnconfirmed(Instant before) {
    return jdbc.sql(
            "DELETE FROM watch WHERE confirmed_at IS NULL AND created_at <= :before RETURNING id")
        .param("before", DbTime.of(before))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
