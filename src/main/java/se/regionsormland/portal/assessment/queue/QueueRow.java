package se.regionsormland.portal.assessment.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.CaseStatus.Deadline;
import se.regionsormland.portal.assessment.queue.CaseRow.Sent;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * A row of the queue as the database gives it, with its place in the order, and how many there are.
 */
record QueueRow(CaseRow row, QueuePlace place, int hits) {

  /** The closest; the case shows the others. */
  private static final int AREAS = 2;

  static QueueRow of(ResultSet row, Viewer reader, LocalDate today) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var line =
        new CaseRow(
            sent(row),
            Deadline.of(row.getObject("answer_by", LocalDate.class), today),
            group(row),
            new CaseRow.Waiting(
                row.getObject("paused_from", LocalDate.class),
                row.getObject("waits_until", LocalDate.class),
                row.getBoolean("replied"),
                row.getBoolean("completed")),
            next(row, reader),
            row.getString("officer_name"),
            cameFrom(row),
            choice(row.getString("sender_choice")));
    var at = DbTime.in(row, "at");
    return new QueueRow(line, new QueuePlace(row.getInt("rank"), at, id), row.getInt("hits"));
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
    if (isToConfirm(row, reader)) {
      return NextStep.CONFIRM;
    }
    var officer = row.getObject("officer_id", UUID.class);
    if (officer == null) {
      return reader.is(Role.OFFICER) ? NextStep.TAKE : NextStep.UNTAKEN;
    }
    return officer.equals(reader.id()) ? hers(row) : NextStep.HELD;
  }

  /** The group's statement is written once all have answered, and stands before the answer. */
  private static NextStep hers(ResultSet row) throws SQLException {
    return group(row).isDone() && !row.getBoolean("stated") && !row.getBoolean("stated_elsewhere")
        ? NextStep.STATE
        : NextStep.ANSWER;
  }

  /** Who proposed a statement does not confirm it. */
  private static boolean isToConfirm(ResultSet row, Viewer reader) throws SQLException {
    var by = row.getObject("proposed_by", UUID.class);
    return by != null && !by.equals(reader.id()) && reader.is(Role.OFFICER);
  }

  private static CaseRow.Group group(ResultSet row) throws SQLException {
    return new CaseRow.Group(
        row.getObject("group_meets", LocalDate.class),
        row.getObject("taken_up", LocalDate.class),
        row.getInt("given"),
        row.getInt("size"),
        row.getObject("due", LocalDate.class));
  }

  private static @Nullable String cameFrom(ResultSet row) throws SQLException {
    return row.getBoolean("is_new")
        ? Objects.requireNonNullElse(row.getString("routed_by_name"), "")
        : null;
  }

  private static List<Integer> areas(ResultSet row) throws SQLException {
    var areas = row.getArray("areas");
    return Arrays.stream((Integer[]) areas.getArray()).limit(AREAS).toList();
  }

  private static @Nullable SenderChoice choice(@Nullable String name) {
    return name == null ? null : SenderChoice.valueOf(name);
  }
}
