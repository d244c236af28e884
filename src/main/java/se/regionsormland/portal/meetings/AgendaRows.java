package se.regionsormland.portal.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.Agendas.AgendaPlace;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.meetings.Agendas.Proposal;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Agendas as the database has them, for their reader: of what is closed to her nothing is read but
 * how long it takes, and what she is asked before it opens. Joins the ideas' own view of what was
 * sent, for one statement a page.
 */
@Component
class AgendaRows {

  private static final int AT_MOST = 50;

  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final Clock clock;

  AgendaRows(JdbcClient jdbc, RecordGuard guard, Clock clock) {
    this.jdbc = jdbc;
    this.guard = guard;
    this.clock = clock;
  }

  /** What a meeting takes up; {@code noted} is missing where that is closed to the viewer. */
  record Row(AgendaLine line, @Nullable Noted noted) {}

  /** What was said of an item; {@code stated} is kept in settled minutes alone. */
  record Noted(String said, Optional<String> stated, List<Attendee> left, int version) {}

  /**
   * A line's item is missing where it is closed to the viewer, and its question is there where that
   * may end once she has answered.
   */
  List<Row> of(Meeting meeting, Viewer viewer) {
    var rows = new ArrayList<Row>();
    jdbc.sql(
            """
            SELECT a.id, a.subject_id, a.wanted, a.length, a.added_at,
                   s.reference, s.case_title AS title, s.state,
                   CASE WHEN jsonb_exists(s.marked, 'CONTACT') THEN '' ELSE s.organisation END AS organisation,
                   asked.reference AS asked_reference, asked.case_title AS asked_title,
                   asked.organisation AS asked_organisation, noted.*
            FROM agenda_item a
            LEFT JOIN submitted_idea s ON s.id = a.subject_id AND s.id <> ALL (:closed)
            LEFT JOIN submitted_idea asked ON asked.id = a.subject_id AND s.id IS NULL AND %s
            LEFT JOIN LATERAL (
              SELECT a.said, a.said_version,
                     CASE WHEN is_settled(a.meeting_id)
                          THEN CASE WHEN a.stated_with = ANY (:closed) THEN '' ELSE a.stated END
                     END AS stated,
                     ARRAY(SELECT person_id FROM item_leave WHERE item_id = a.id
                           ORDER BY person_name, person_id) AS persons,
                     ARRAY(SELECT person_name FROM item_leave WHERE item_id = a.id
                           ORDER BY person_name, person_id) AS names
            ) AS noted ON s.id IS NOT NULL
            WHERE a.meeting_id = :meeting ORDER BY a.position, a.added_at, a.id
            """
                .formatted(guard.mayBeOpenedByReader("a.subject_id")))
        .param("meeting", meeting.id())
        .param("reader", viewer.id())
        .param("closed", guard.closedTo(viewer))
        .query(row -> {
          var from = rows.isEmpty() ? meeting.plan().from() : rows.getLast().line().until();
          rows.add(new Row(line(rows.size() + 1, from, row), noted(row)));
        });
    return rows;
  }

  private static AgendaLine line(int number, @Nullable LocalTime from, ResultSet row)
      throws SQLException {
    return new AgendaLine(
        number, from, later(from, row.getInt("length")), item(row), question(row));
  }

  /** By the clock; an agenda that goes on past midnight has no times from there on. */
  private static @Nullable LocalTime later(@Nullable LocalTime at, int minutes) {
    var until = at == null ? null : at.plusMinutes(minutes);
    return until == null || until.isBefore(at) ? null : until;
  }

  private static @Nullable Noted noted(ResultSet row) throws SQLException {
    var said = row.getString("said");
    return said == null
        ? null
        : new Noted(
            said,
            Optional.ofNullable(row.getString("stated")),
            MinutesRows.left(row),
            row.getInt("said_version"));
  }

  private static AgendaLine.@Nullable Question question(ResultSet row) throws SQLException {
    var reference = row.getString("asked_reference");
    return reference == null
        ? null
        : new AgendaLine.Question(
            reference, row.getString("asked_title"), row.getString("asked_organisation"));
  }

  private static @Nullable AgendaItem item(ResultSet row) throws SQLException {
    if (row.getString("reference") == null) {
      return null;
    }
    return new AgendaItem(
        row.getObject("id", UUID.class),
        row.getObject("subject_id", UUID.class),
        row.getString("reference"),
        row.getString("title"),
        row.getString("organisation"),
        "WITHDRAWN".equals(row.getString("state")),
        Wanted.valueOf(row.getString("wanted")),
        row.getInt("length"),
        SwedishTime.dateOf(DbTime.in(row, "added_at")));
  }

  /** On the nearest meeting that is to come. */
  Optional<AgendaPlace> placeOf(UUID subject) {
    return jdbc.sql(
            """
            SELECT m.held_on AS day,
                   (SELECT count(*) FROM agenda_item b WHERE b.meeting_id = a.meeting_id
                      AND (b.position, b.added_at, b.id) <= (a.position, a.added_at, a.id)) AS number
            FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id
            WHERE a.subject_id = :subject AND NOT m.cancelled AND m.held_on >= :today
            ORDER BY m.held_on LIMIT 1
            """)
        .param("subject", subject)
        .param("today", SwedishTime.today(clock))
        .query(AgendaPlace.class)
        .optional();
  }

  /** Those who wait for an answer, were promised the day or one before, and stand on no agenda. */
  List<Proposal> waitingFor(LocalDate day, Viewer viewer) {
    return jdbc.sql(
            """
            SELECT s.reference, s.case_title AS title, promised.group_meets AS promised,
              CASE WHEN jsonb_exists(s.marked, 'CONTACT') THEN '' ELSE s.organisation END AS organisation
            FROM submitted_idea s
            CROSS JOIN LATERAL (
                SELECT group_meets FROM case_exchange e
                WHERE e.subject_id = s.id AND e.answer_by IS NOT NULL
                ORDER BY e.kind <> 'RECEIVED' DESC, e.id DESC LIMIT 1) promised
            WHERE s.state = 'SUBMITTED' AND promised.group_meets <= :day AND s.id <> ALL (:closed)
              AND NOT EXISTS (
                SELECT FROM agenda_item a LEFT JOIN meeting m ON m.id = a.meeting_id
                WHERE a.subject_id = s.id AND m.cancelled IS NOT TRUE AND a.settled_at IS NULL)
            ORDER BY promised.group_meets, s.received_at, s.id LIMIT :most
            """)
        .param("day", day)
        .param("closed", guard.closedTo(viewer))
        .param("most", AT_MOST)
        .query(new SimplePropertyRowMapper<>(Proposal.class))
        .list();
  }

  /** Last on the agenda; false if it stands there already. */
  boolean add(UUID meeting, Subject subject, NewItem what, Viewer by) {
    return jdbc.sql(
                """
                INSERT INTO agenda_item (id, meeting_id, position, subject_kind, subject_id, wanted,
                                         length, added_by, added_by_name, added_at)
                SELECT :id, :meeting, coalesce(max(position), 0) + 1, :kind, :subject, :wanted,
                       :length, :by, :byName, :now
                FROM agenda_item WHERE meeting_id = :meeting
                ON CONFLICT DO NOTHING
                """)
            .param("id", UUID.randomUUID())
            .param("meeting", meeting)
            .param("kind", subject.kind().name())
            .param("subject", subject.id())
            .param("wanted", what.wanted().name())
            .param("length", what.length())
            .param("by", by.id())
            .param("byName", by.name())
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /** The subject of an item; empty where it is closed to the viewer. */
  Optional<Subject> subject(UUID meeting, UUID item, Viewer viewer) {
    return jdbc.sql(
            """
            SELECT subject_kind AS kind, subject_id AS id FROM agenda_item
            WHERE meeting_id = :meeting AND id = :id
            """)
        .param("meeting", meeting)
        .param("id", item)
        .query(Subject.class)
        .optional()
        .filter(subject -> guard.opens(subject.id(), viewer));
  }

  /** One place earlier or later; at an end it stays. */
  void move(UUID meeting, UUID item, int by) {
    var order =
        new ArrayList<>(
            jdbc.sql(
                    "SELECT id FROM agenda_item WHERE meeting_id = :meeting ORDER BY position,"
                        + " added_at, id")
                .param("meeting", meeting)
                .query(UUID.class)
                .list());
    int to = Math.clamp(order.indexOf(item) + (long) by, 0, order.size() - 1);
    order.remove(item);
    order.add(to, item);
    for (int place = 0; place < order.size(); place++) {
      jdbc.sql("UPDATE agenda_item SET position = :position WHERE id = :id")
          .param("position", place + 1)
          .param("id", order.get(place))
          .update();
    }
  }

  void remove(UUID item) {
    jdbc.sql("DELETE FROM agenda_item WHERE id = :id").param("id", item).update();
  }
}
