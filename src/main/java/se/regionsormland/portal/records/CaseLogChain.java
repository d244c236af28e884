package se.regionsormland.portal.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.trail.chain.Chain;

/**
 * All subjects' lines as one row after the other; each follows on its own subject's line before.
 */
@Component
class CaseLogChain implements Chain {

  private static final int TRIES = 300;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  private final JdbcClient jdbc;

  CaseLogChain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "CASE_LOG";
  }

  /**
   * Numbers are given before lines are there for all to see; between two who add, a lower one could
   * come later. So this waits for those who are adding now. It holds nothing that they could wait
   * for, and does not care who comes after.
   */
  @Override
  public long settled() {
    long last = jdbc.sql("SELECT coalesce(max(id), 0) FROM case_log").query(Long.class).single();
    var before = adding();
    for (int tries = 0; tries < TRIES && !before.isEmpty(); tries++) {
      pause();
      before.retainAll(adding());
    }
    if (!before.isEmpty()) {
      throw new IllegalStateException("Somebody has been adding for very long");
    }
    return last;
  }

  /** The transactions that hold the lock that all who add hold together. */
  private Set<String> adding() {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT virtualtransaction FROM pg_locks
                WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted AND objsubid = 1
                  AND (classid::bigint << 32 | objid::bigint) = hashtextextended(:adding, 0)
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """)
            .param("adding", CaseLog.ADDING)
            .query(String.class)
            .list());
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Link> between(long after, long last, int most) {
    return jdbc.sql(
            """
            SELECT entry.*, before.hash AS before FROM case_log AS entry
            LEFT JOIN case_log AS before
                ON before.subject = entry.subject AND before.number = entry.number - 1
            WHERE entry.id > :after AND entry.id <= :last ORDER BY entry.id LIMIT :most
            """)
        .param("after", after)
        .param("last", last)
        .param("most", most)
        .query((row, _) -> link(row))
        .list();
  }

  private static Link link(ResultSet row) throws SQLException {
    int number = row.getInt("number");
    var at = DbTime.in(row, "at");
    var before = row.getString("before");
    var previous = row.getString("previous_hash");
    var hash = row.getString("hash");
    boolean follows =
        (number == 1) == (before == null)
            && previous.equals(Objects.requireNonNullElse(before, CaseLog.BEFORE_THE_FIRST));
    var content =
        new CaseLogHash(
            row.getObject("subject", UUID.class),
            number,
            at,
            row.getString("actor_kind"),
            row.getString("actor_id"),
            row.getString("actor_name"),
            row.getString("act"),
            row.getString("detail"));
    return new Link(
        row.getLong("id"),
        at,
        hash,
        follows && hash.equals(content.after(previous, row.getInt("hash_version"))));
  }
}
