package se.regionsormland.portal.conferences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.Conference.ConferencePlan.Room;
import se.regionsormland.portal.conferences.matching.Grid;
import se.regionsormland.portal.shared.DbTime;

/** The table of days. */
@Component
class ConferenceRows {

  private static final int AT_MOST = 100;

  private final JdbcClient jdbc;
  private final Clock clock;

  ConferenceRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The same form twice is one. Gives the one that there is then. */
  UUID add(UUID form, ConferencePlan plan) {
    var grid = plan.grid();
    jdbc.sql(
            """
            INSERT INTO conference_day (id, form, title, held_on, place, begins, minutes, slots, tables,
                                        places, per_organisation, created_at)
            VALUES (:id, :form, :title, :day, :place, :begins, :minutes, :slots, :tables, :places,
                    :per, :now)
            ON CONFLICT (form) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("form", form)
        .param("title", plan.title())
        .param("day", plan.day())
        .param("place", plan.place())
        .param("begins", grid.begins())
        .param("minutes", grid.minutes())
        .param("slots", grid.slots())
        .param("tables", grid.tables())
        .param("places", plan.room().places())
        .param("per", plan.room().perOrganisation())
        .param("now", DbTime.of(clock.instant()))
        .update();
    return jdbc.sql("SELECT id FROM conference_day WHERE form = :form")
        .param("form", form)
        .query(UUID.class)
        .single();
  }

  /** The next one first. */
  List<Conference> from(LocalDate day) {
    return jdbc.sql(
            "SELECT * FROM conference_day WHERE held_on >= :day ORDER BY held_on, id LIMIT :most")
        .param("day", day)
        .param("most", AT_MOST)
        .query(ConferenceRows::read)
        .list();
  }

  /** The latest first. */
  List<Conference> before(LocalDate day) {
    return jdbc.sql(
            "SELECT * FROM conference_day WHERE held_on < :day ORDER BY held_on DESC, id LIMIT :most")
        .param("day", day)
        .param("most", AT_MOST)
        .query(ConferenceRows::read)
        .list();
  }

  Optional<Conference> find(UUID id) {
    return jdbc.sql("SELECT * FROM conference_day WHERE id = :id")
        .param("id", id)
        .query(ConferenceRows::read)
        .optional();
  }

  /** Whoever else gives places or proposes meetings there waits until this transaction ends. */
  Optional<Conference> hold(UUID id) {
    return jdbc.sql("SELECT * FROM conference_day WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(ConferenceRows::read)
        .optional();
  }

  /** Once. */
  boolean cancel(UUID id) {
    return jdbc.sql(
                "UPDATE conference_day SET cancelled_at = :now WHERE id = :id AND cancelled_at IS NULL")
            .param("id", id)
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /** Those that are over and whose guests nobody has asked yet; for this caller alone, once. */
  List<Conference> toAskAfter(LocalDate first, LocalDate before) {
    return jdbc.sql(
            """
            UPDATE conference_day SET asked_at = :now
            WHERE held_on >= :first AND held_on < :before AND cancelled_at IS NULL AND asked_at IS NULL
            RETURNING *
            """)
        .param("now", DbTime.of(clock.instant()))
        .param("first", first)
        .param("before", before)
        .query(ConferenceRows::read)
        .list();
  }

  private static Conference read(ResultSet row, int number) throws SQLException {
    var grid =
        new Grid(
            row.getObject("begins", LocalTime.class),
            row.getInt("minutes"),
            row.getInt("slots"),
            row.getInt("tables"));
    var plan =
        new ConferencePlan(
            row.getString("title"),
            row.getObject("held_on", LocalDate.class),
            row.getString("place"),
            grid,
            new Room(row.getInt("places"), row.getInt("per_organisation")));
    return new Conference(
        row.getObject("id", UUID.class), plan, row.getObject("cancelled_at") != null);
  }
}
