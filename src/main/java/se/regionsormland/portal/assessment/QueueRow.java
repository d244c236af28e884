package se.regionsormland.portal.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.CaseRow.Sent;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** A row of the queue as the database gives it, with its place in the order. */
record QueueRow(CaseRow row, QueuePlace place) {

  /** The closest; the case shows the others. */
  private static final int AREAS = 2;

  static QueueRow of(ResultSet row, Viewer reader, LocalDate today) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var line =
        new CaseRow(
            sent(row),
            Deadline.of(row.getObject("answer_by", LocalDate.class), today),
            row.getObject("group_meets", LocalDate.class),
            row.getObject("paused_from", LocalDate.class),
            row.getBoolean("replied"),
            next(row, reader),
            row.getString("officer_name"),
            choice(row.getString("sender_choice")));
    var at = DbTime.in(row, "at");
    return new QueueRow(line, new QueuePlace(row.getInt("rank"), at, id));
  }

  private static Sent sent(ResultSet row) throws SQLException {
    return new Sent(
        row.getString("reference"),
        row.getString("title"),
        row.getString("organisation"),
        areas(row),
        Channel.valueOf(row.getString("channel")),
        SwedishTime.dateOf(DbTime.in(row, "received_at")),
        row.getObject("answer_before", LocalDate.class),
        row.getBoolean("is_request"));
  }

  private static NextStep next(ResultSet row, Viewer reader) throws SQLException {
    if (row.getObject("closed_at") != null) {
      return row.getString("sender_choice") == null ? NextStep.DONE : NextStep.FOLLOW_UP;
    }
    if (row.getObject("paused_from") != null) {
      return NextStep.PAUSED;
    }
    var officer = row.getObject("officer_id", UUID.class);
    if (officer == null) {
      return reader.is(Role.OFFICER) ? NextStep.TAKE : NextStep.UNTAKEN;
    }
    return officer.equals(reader.id()) ? NextStep.ANSWER : NextStep.HELD;
  }

  private static List<Integer> areas(ResultSet row) throws SQLException {
    var areas = row.getArray("areas");
    return Arrays.stream((Integer[]) areas.getArray()).limit(AREAS).toList();
  }

  private static @Nullable SenderChoice choice(@Nullable String name) {
    return name == null ? null : SenderChoice.valueOf(name);
  }
}
