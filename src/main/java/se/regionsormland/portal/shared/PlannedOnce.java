package se.regionsormland.portal.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * For questions that there is one way to read, by their indexes, whatever is asked: to weigh how
 * each part is read takes longer than to read it. Others are planned for what is asked, each time.
 * Within a transaction.
 */
public final class PlannedOnce {

  private static final String BEFORE = "SET LOCAL plan_cache_mode = force_generic_plan; ";
  private static final String AFTER = "; SET LOCAL plan_cache_mode TO DEFAULT";

  private PlannedOnce() {}

  public static <T> List<T> list(
      NamedParameterJdbcOperations jdbc, String sql, Map<String, ?> asked, RowMapper<T> row) {
    return Objects.requireNonNull(
        jdbc.execute(BEFORE + sql + AFTER, asked, sent -> second(sent, row)));
  }

  /** Of three statements sent as one. */
  private static <T> List<T> second(PreparedStatement sent, RowMapper<T> row) throws SQLException {
    var found = new ArrayList<T>();
    sent.execute();
    sent.getMoreResults();
    try (var rows = sent.getResultSet()) {
      while (rows.next()) {
        found.add(row.mapRow(rows, found.size()));
      }
    }
    return found;
  }
}
