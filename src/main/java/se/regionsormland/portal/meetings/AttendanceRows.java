package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.meetings.Minutes.Attendee;

/** Notes who was at a meeting, and who left for which item. */
@Component
class AttendanceRows {

  private final JdbcClient jdbc;

  AttendanceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
