package se.regionsormland.portal.conferences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.Removals.Removal;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** What stands by a place that was taken away. */
@Component
class RemovalRows {

  /** As long as it is known who she was. */
  private static final String STANDS = " removed_at IS NOT NULL AND email <> ''";

  private final JdbcClient jdbc;
  private final Clock clock;

  RemovalRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(UUID guest, String by, String why) {
    jdbc.sql(
            "UPDATE conference_guest SET removed_at = :now, removed_by = :by, removed_why = :why"
                + " WHERE id = :guest")
        .param("guest", guest)
        .param("now", DbTime.of(clock.instant()))
        .param("by", by)
        .param("why", why)
        .update();
  }

  Optional<Removal> of(UUID guest) {
    return jdbc.sql("SELECT * FROM conference_guest WHERE id = :guest AND" + STANDS)
        .param("guest", guest)
        .query(RemovalRows::read)
        .optional();
  }

  /** In the order they were taken away. */
  List<Removal> ofDay(UUID day) {
    return jdbc.sql(
            "SELECT * FROM conference_guest WHERE day_id = :day AND"
                + STANDS
                + " ORDER BY removed_at, id")
        .param("day", day)
        .query(RemovalRows::read)
        .list();
  }

  private static Removal read(ResultSet row, int number) throws SQLException {
    return new Removal(
        row.getString("organisation"),
        row.getString("name"),
        SwedishTime.dateOf(row.getObject("removed_at", OffsetDateTime.class).toInstant()),
        row.getString("removed_by"),
        row.getString("removed_why"));
  }
}
