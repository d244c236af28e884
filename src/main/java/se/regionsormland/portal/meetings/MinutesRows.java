package se.regionsormland.portal.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.opinions.lists.MinutedWords.Minuted;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.DbTime;

/** Minutes as the database has them; of what is closed to the reader nothing is read. */
@Component
class MinutesRows {

  private final AttendanceRows attendance;
  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final Clock clock;

  MinutesRows(AttendanceRows attendance, JdbcClient jdbc, RecordGuard guard, Clock clock) {
    this.attendance = attendance;
    this.jdbc = jdbc;
    this.guard = guard;
    this.clock = clock;
  }

  /** The frame of the minutes, without attendance and items. */
  record Head(String other, int version, Minutes.@Nullable Settled settled) {

    static final Head NONE = new Head("", 0, null);
  }

  /** What was said of an item; {@code stated} is kept in settled minutes alone. */
  record Said(String words, Optional<String> stated, int version) {}

  Head head(UUID meeting) {
    return jdbc.sql(
            """
            SELECT other, version, settled_by_name, settled_at FROM minutes WHERE meeting_id = :meeting
            """)
        .param("meeting", meeting)
        .query((row, _) -> head(row))
        .optional()
        .orElse(Head.NONE);
  }

  private static Head head(ResultSet row) throws SQLException {
    var by = row.getString("settled_by_name");
    var settled = by == null ? null : new Minutes.Settled(by, DbTime.in(row, "settled_at"));
    return new Head(row.getString("other"), row.getInt("version"), settled);
  }

  /** By item. */
  Map<UUID, Said> said(UUID meeting, Viewer viewer) {
    return jdbc
        .sql(
            """
            SELECT id, said, said_version, CASE WHEN is_settled(meeting_id)
                        THEN CASE WHEN stated_with = ANY (:closed) THEN '' ELSE stated END
                   END AS stated
            FROM agenda_item
            WHERE meeting_id = :meeting AND subject_id <> ALL (:closed)
            """)
        .param("meeting", meeting)
        .param("closed", guard.closedTo(viewer))
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Said(
                    row.getString("said"),
                    Optional.ofNullable(row.getString("stated")),
                    row.getInt("said_version"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** False if somebody has saved since {@code seen}. */
  boolean write(UUID meeting, List<Attendee> attendees, String other, int seen) {
    jdbc.sql("INSERT INTO minutes (meeting_id) VALUES (:meeting) ON CONFLICT DO NOTHING")
        .param("meeting", meeting)
        .update();
    int written =
        jdbc.sql(
                """
                UPDATE minutes SET other = :other, version = version + 1
                WHERE meeting_id = :meeting AND version = :seen
                """)
            .param("other", other)
            .param("meeting", meeting)
            .param("seen", seen)
            .update();
    if (written == 1) {
      attendance.attend(meeting, attendees);
    }
    return written == 1;
  }

  /** False if somebody has saved since {@code seen}. */
  boolean note(UUID item, String said, List<Attendee> left, int seen) {
    int written =
        jdbc.sql(
                """
                UPDATE agenda_item SET said = :said, said_version = said_version + 1
                WHERE id = :id AND said_version = :seen
                """)
            .param("said", said)
            .param("id", item)
            .param("seen", seen)
            .update();
    if (written == 1) {
      attendance.leave(item, left);
    }
    return written == 1;
  }

  void state(UUID item, Minuted said) {
    jdbc.sql("UPDATE agenda_item SET stated = :words, stated_with = :with WHERE id = :id")
        .param("words", said.words())
        .param("with", said.with(), Types.OTHER)
        .param("id", item)
        .update();
  }

  void settle(UUID meeting, Viewer by) {
    jdbc.sql(
            """
            INSERT INTO minutes (meeting_id, settled_by, settled_by_name, settled_at)
            VALUES (:meeting, :by, :name, :now)
            ON CONFLICT (meeting_id) DO UPDATE SET settled_by = excluded.settled_by,
                   settled_by_name = excluded.settled_by_name, settled_at = excluded.settled_at
            """)
        .param("meeting", meeting)
        .param("by", by.id())
        .param("name", by.name())
        .param("now", DbTime.of(clock.instant()))
        .update();
  }
}
