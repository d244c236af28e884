package se.regionsormland.portal.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.region.AgendaTime;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.WhilePageIsRead;

/** The meetings as the database has them. What was taken away stays, for whoever was told of it. */
@Component
class MeetingRows {

  private static final int PAST = 60;

  static final String SELECT =
      """
      SELECT id, held_on, starts_at, ends_at, place, link, quorum, version, changed_at,
             cancelled, is_settled(id) AS settled, %s AS agenda_days
      FROM meeting
      """
          .formatted(AgendaTime.DAYS);

  private final JdbcClient jdbc;
  private final Clock clock;

  MeetingRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Nearest first; those that were taken away too. */
  List<Meeting> ahead() {
    return list("WHERE held_on >= :today ORDER BY held_on, cancelled, id");
  }

  /** Latest first, and no further back than anybody looks. */
  List<Meeting> past() {
    return list("WHERE held_on < :today ORDER BY held_on DESC, cancelled, id LIMIT " + PAST);
  }

  private List<Meeting> list(String which) {
    var today = today();
    return jdbc.sql(SELECT + which)
        .param("today", today)
        .query((row, _) -> meeting(row, today))
        .list();
  }

  Optional<Meeting> one(UUID id) {
    return WhilePageIsRead.maybe(Meeting.class, id.toString(), () -> one(id, ""));
  }

  /** For whoever changes it. */
  Optional<Meeting> locked(UUID id) {
    return one(id, " FOR UPDATE");
  }

  private Optional<Meeting> one(UUID id, String how) {
    var today = today();
    return jdbc.sql(SELECT + "WHERE id = :id" + how)
        .param("id", id)
        .query((row, _) -> meeting(row, today))
        .optional();
  }

  /** False if there is a meeting on that day already. */
  boolean add(UUID id, MeetingPlan plan) {
    return jdbc.sql(
                """
                INSERT INTO meeting (id, held_on, starts_at, ends_at, place, link, quorum, changed_at)
                VALUES (:id, :day, :from, :to, :place, :link, :quorum, :now)
                ON CONFLICT (held_on) WHERE NOT cancelled DO NOTHING
                """)
            .params(parameters(id, plan))
            .update()
        == 1;
  }

  /** The day is free, or its own. */
  boolean isFree(LocalDate day, UUID id) {
    return jdbc.sql(
            "SELECT NOT EXISTS (SELECT FROM meeting WHERE held_on = :day AND NOT cancelled AND id <> :id)")
        .param("day", day)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void change(UUID id, MeetingPlan plan) {
    jdbc.sql(
            """
            UPDATE meeting SET held_on = :day, starts_at = :from, ends_at = :to, place = :place,
                   link = :link, quorum = :quorum, version = version + 1, changed_at = :now
            WHERE id = :id
            """)
        .params(parameters(id, plan))
        .update();
  }

  void cancel(UUID id) {
    jdbc.sql(
            """
            UPDATE meeting SET cancelled = true, version = version + 1, changed_at = :now
            WHERE id = :id
            """)
        .param("id", id)
        .param("now", DbTime.of(clock.instant()))
        .update();
  }

  Optional<UUID> on(LocalDate day) {
    return jdbc.sql("SELECT id FROM meeting WHERE held_on = :day AND NOT cancelled")
        .param("day", day)
        .query(UUID.class)
        .optional();
  }

  private LocalDate today() {
    return SwedishTime.today(clock);
  }

  private Map<String, Object> parameters(UUID id, MeetingPlan plan) {
    var all = new HashMap<String, Object>();
    all.put("id", id);
    all.put("day", plan.day());
    all.put("from", plan.from());
    all.put("to", plan.to());
    all.put("place", plan.where().place());
    all.put("link", plan.where().link());
    all.put("quorum", plan.quorum());
    all.put("now", DbTime.of(clock.instant()));
    return all;
  }

  static Meeting meeting(ResultSet row, LocalDate today) throws SQLException {
    var day = row.getObject("held_on", LocalDate.class);
    var plan =
        new MeetingPlan(
            day,
            row.getObject("starts_at", LocalTime.class),
            row.getObject("ends_at", LocalTime.class),
            new MeetingPlan.Where(row.getString("place"), row.getString("link")),
            row.getObject("quorum", Integer.class));
    return new Meeting(
        row.getObject("id", UUID.class),
        plan,
        state(row, day, today),
        row.getInt("version"),
        DbTime.in(row, "changed_at"),
        day.minusDays(row.getInt("agenda_days")));
  }

  private static MeetingState state(ResultSet row, LocalDate day, LocalDate today)
      throws SQLException {
    if (row.getBoolean("cancelled")) {
      return MeetingState.CANCELLED;
    }
    if (row.getBoolean("settled")) {
      return MeetingState.SETTLED;
    }
    if (day.equals(today)) {
      return MeetingState.TODAY;
    }
    return day.isBefore(today) ? MeetingState.HELD : MeetingState.AHEAD;
  }
}
