package se.regionsormland.portal.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;

/** The table. Number, time and hash are the database's to say. */
@Component
class Rows {

  private final JdbcClient jdbc;

  Rows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  EventLine add(Seen seen) {
    var event = seen.event();
    return jdbc.sql(
            """
            INSERT INTO security_event (kind, account_id, by_id, about, codes, network, times)
            VALUES (:kind, :account, :by, :about, :codes, :network, :times) RETURNING *
            """)
        .param("kind", event.kind().name())
        .param("account", event.account())
        .param("by", event.by())
        .param("about", event.about())
        .param("codes", event.codes())
        .param("network", seen.network())
        .param("times", seen.times())
        .query((row, _) -> line(row))
        .single();
  }

  /** Newest first, those before the number. */
  List<EventLine> before(long id, EventFilter filter, int most) {
    return jdbc.sql(
            """
            SELECT * FROM security_event
            WHERE id < :id AND (CAST(:kind AS text) IS NULL OR kind = :kind)
              AND (CAST(:account AS uuid) IS NULL OR account_id = :account OR by_id = :account)
            ORDER BY id DESC LIMIT :most
            """)
        .param("id", id)
        .param("kind", filter.kind() == null ? null : filter.kind().name())
        .param("account", filter.account())
        .param("most", most)
        .query((row, _) -> line(row))
        .list();
  }

  private static EventLine line(ResultSet row) throws SQLException {
    return new EventLine(
        row.getLong("id"),
        DbTime.in(row, "at"),
        new SecurityEvent(
            EventKind.valueOf(row.getString("kind")),
            row.getObject("account_id", UUID.class),
            row.getObject("by_id", UUID.class),
            row.getObject("about", UUID.class),
            row.getString("codes")),
        row.getString("network"),
        row.getInt("times"),
        row.getString("hash"));
  }
}
