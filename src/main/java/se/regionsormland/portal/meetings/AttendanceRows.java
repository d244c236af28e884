package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.web.WhilePageIsRead;

/** Who was at a meeting, and who left for which item, as the database has it. */
@Component
class AttendanceRows {

  private final JdbcClient jdbc;
  private final RecordGuard guard;

  AttendanceRows(JdbcClient jdbc, RecordGuard guard) {
    this.jdbc = jdbc;
    this.guard = guard;
  }

  List<Attendee> attendees(UUID meeting) {
    return WhilePageIsRead.all(Attendee.class, "of " + meeting, () -> read(meeting));
  }

  private List<Attendee> read(UUID meeting) {
    return jdbc.sql(
            """
            SELECT person_id AS person, person_name AS name, present FROM attendance WHERE meeting_id = :meeting
            ORDER BY person_name, person_id
            """)
        .param("meeting", meeting)
        .query(new SimplePropertyRowMapper<>(Attendee.class))
        .list();
  }

  /** By item. */
  Map<UUID, List<Attendee>> left(UUID meeting, Viewer viewer) {
    return jdbc
        .sql(
            """
            SELECT l.item_id, l.person_id, l.person_name
            FROM item_leave l JOIN agenda_item a ON a.id = l.item_id
            WHERE a.meeting_id = :meeting AND a.subject_id <> ALL (:closed)
            ORDER BY l.person_name, l.person_id
            """)
        .param("meeting", meeting)
        .param("closed", guard.closedTo(viewer))
        .query((row, _) ->
            Map.entry(
                row.getObject("item_id", UUID.class),
                new Attendee(
                    row.getObject("person_id", UUID.class), row.getString("person_name"), true)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Instead of what was there before. */
  void attend(UUID meeting, List<Attendee> attendees) {
    jdbc.sql("DELETE FROM attendance WHERE meeting_id = :meeting")
        .param("meeting", meeting)
        .update();
    for (var one : attendees) {
      jdbc.sql(
              """
              INSERT INTO attendance (meeting_id, person_id, person_name, present)
              VALUES (:meeting, :person, :name, :present)
              """)
          .param("meeting", meeting)
          .param("person", one.person())
          .param("name", one.name())
          .param("present", one.present())
          .update();
    }
  }

  /** Instead of what was there before. */
  void leave(UUID item, List<Attendee> left) {
    jdbc.sql("DELETE FROM item_leave WHERE item_id = :item").param("item", item).update();
    for (var one : left) {
      jdbc.sql(
              """
              INSERT INTO item_leave (item_id, person_id, person_name) VALUES (:item, :person, :name)
              """)
          .param("item", item)
          .param("person", one.person())
          .param("name", one.name())
          .update();
    }
  }
}
