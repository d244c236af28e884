package se.regionsormland.portal.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.shared.WorkingDays;

/**
 * How soon the region answers. The strategy says "skyndsamt" and no figure; ten working days is the
 * portal's own default and a setting. A meeting counts as reachable when it lies after the first
 * answer.
 */
@Component
@Transactional(readOnly = true)
public class AnswerTime {

  private final JdbcClient jdbc;
  private final MeetingDays days;

  AnswerTime(JdbcClient jdbc, MeetingDays days) {
    this.jdbc = jdbc;
    this.days = days;
  }

  /** What came some time ago is promised no meeting that has been. */
  public Promise promise(LocalDate received, LocalDate today) {
    var firstAnswerBy = WorkingDays.after(received, workingDays());
    return new Promise(firstAnswerBy, meetingAfter(later(firstAnswerBy, today)));
  }

  /** The first answer on another day; the meeting stays while it is set and reachable. */
  public Promise moved(Promise before, LocalDate firstAnswerBy, LocalDate today) {
    var reachable = meetingsFrom(later(firstAnswerBy, today));
    var meeting = before.groupMeets();
    if (meeting != null && reachable.contains(meeting)) {
      return new Promise(firstAnswerBy, meeting);
    }
    return new Promise(firstAnswerBy, reachable.isEmpty() ? null : reachable.getFirst());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  public int workingDays() {
    return jdbc.sql("SELECT answer_days FROM region_setting").query(Integer.class).single();
  }

  private @Nullable LocalDate meetingAfter(LocalDate day) {
    return jdbc.sql(
            "SELECT held_on FROM group_meeting WHERE held_on >= :day ORDER BY held_on LIMIT 1")
        .param("day", day)
        .query(LocalDate.class)
        .optional()
        .orElse(null);
  }

  /** Meetings from {@code day} on, nearest first. */
  public List<LocalDate> meetingsFrom(LocalDate day) {
    return jdbc.sql("SELECT held_on FROM group_meeting WHERE held_on >= :day ORDER BY held_on")
        .param("day", day)
        .query((row, _) -> row.getObject(1, LocalDate.class))
        .list();
  }

  @ForAdministrators
  @Transactional
  public void setWorkingDays(int days) {
    jdbc.sql("UPDATE region_setting SET answer_days = :days").param("days", days).update();
  }

  @ForAdministrators
  @Transactional
  public void addMeeting(LocalDate day) {
    days.add(day);
  }

  /** As {@link MeetingDays#remove(LocalDate)}. */
  @ForAdministrators
  @Transactional
  public void removeMeeting(LocalDate day) {
    days.remove(day);
  }
}
