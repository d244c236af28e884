package se.regionsormland.portal.trail.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;

/** The trail's own rows. The database links them (V140); here it is not trusted to have done so. */
@Component
class TrailChain implements Chain {

  private final JdbcClient jdbc;

  TrailChain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "SECURITY_EVENTS";
  }

  /** One at a time is written, so numbers are in the order of time. */
  @Override
  public long settled() {
    return jdbc.sql("SELECT coalesce(max(id), 0) FROM security_event").query(Long.class).single();
  }

  @Override
  public List<Link> between(long after, long last, int most) {
    return jdbc.sql(
            """
            SELECT event.*, before.hash AS before FROM security_event AS event
            LEFT JOIN security_event AS before ON before.id = event.id - 1
            WHERE event.id > :after AND event.id <= :last ORDER BY event.id LIMIT :most
            """)
        .param("after", after)
        .param("last", last)
        .param("most", most)
        .query((row, _) -> link(row))
        .list();
  }

  private static Link link(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    var at = DbTime.in(row, "at");
    var before = row.getString("before");
    boolean follows = id == 1 ? before == null : before != null;
    var hash = row.getString("hash");
    return new Link(id, at, hash, follows && hash.equals(hash(row, id, at, text(before))));
  }

  private static String hash(ResultSet row, long id, Instant at, String before)
      throws SQLException {
    return ChainHash.of(
        before,
        Long.toString(id),
        Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
        row.getString("kind"),
        text(row.getString("account_id")),
        text(row.getString("by_id")),
        text(row.getString("about")),
        row.getString("codes"),
        row.getString("network"),
        row.getString("times"));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
