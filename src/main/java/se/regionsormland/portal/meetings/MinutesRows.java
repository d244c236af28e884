package se.regionsormland.portal.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.opinions.lists.MinutedWords.Minuted;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.WhilePageIsRead;

/** Minutes as the database has them, but for what their reader may read of each item. */
@Component
class MinutesRows {

  private static final String PRESENT =
      "FROM attendance WHERE meeting_id = one.id ORDER BY person_name, person_id";

  private final AttendanceRows attendance;
  private final JdbcClient jdbc;
  private final Clock clock;

  MinutesRows(AttendanceRows attendance, JdbcClient jdbc, Clock clock) {
    this.attendance = attendance;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Minutes without their items, and the meeting that they are of. */
  record Frame(
      Meeting meeting,
      List<Attendee> attendees,
      String other,
      int version,
      Minutes.@Nullable Settled settled) {}

  /** Where nothing is written yet, there is nothing in it but the meeting. */
  Optional<Frame> frame(UUID meeting) {
    return WhilePageIsRead.maybe(Frame.class, meeting.toString(), () -> read(meeting));
  }

  private Optional<Frame> read(UUID meeting) {
    var today = SwedishTime.today(clock);
    return jdbc.sql(
            """
            SELECT one.*, written.other, written.version AS written, settled_by_name, settled_at,
                   ARRAY(SELECT person_id %1$s) AS persons, ARRAY(SELECT person_name %1$s) AS names,
                   ARRAY(SELECT present %1$s) AS present
            FROM (%2$s WHERE id = :meeting) AS one
            LEFT JOIN minutes AS written ON written.meeting_id = one.id
            """
                .formatted(PRESENT, MeetingRows.SELECT))
        .param("meeting", meeting)
        .query((row, _) ->
            new Frame(
                MeetingRows.meeting(row, today),
                attendees(row),
                Objects.toString(row.getString("other"), ""),
                row.getInt("written"),
                settled(row)))
        .optional();
  }

  private static List<Attendee> attendees(ResultSet row) throws SQLException {
    var present = (Boolean[]) row.getArray("present").getArray();
    return named(row, at -> present[at]);
  }

  /** Those who left were there. */
  static List<Attendee> left(ResultSet row) throws SQLException {
    return named(row, _ -> true);
  }

  private static List<Attendee> named(ResultSet row, IntPredicate present) throws SQLException {
    var persons = (UUID[]) row.getArray("persons").getArray();
    var names = (String[]) row.getArray("names").getArray();
    return IntStream.range(0, persons.length)
        .mapToObj(at -> new Attendee(persons[at], names[at], present.test(at)))
        .toList();
  }

  private static Minutes.@Nullable Settled settled(ResultSet row) throws SQLException {
    var by = row.getString("settled_by_name");
    return by == null ? null : new Minutes.Settled(by, DbTime.in(row, "settled_at"));
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
