package se.regionsormland.portal.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** An instant as the database's driver takes and gives it: it knows no {@link Instant}. */
public final class DbTime {

  private DbTime() {}

  public static OffsetDateTime of(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /** Of a column that is never empty. */
  public static Instant in(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
