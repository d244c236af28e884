package se.regionsormland.portal.watching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Municipality;

/** A confirmed watch as its row has it. */
final class WatchRow {

  private WatchRow() {}

  static Watch read(ResultSet row) throws SQLException {
    return new Watch(
        row.getObject("id", UUID.class),
        row.getString("email"),
        Locale.of(row.getString("language")),
        interest(row),
        DbTime.in(row, "confirmed_at"),
        DbTime.in(row, "told_until"),
        row.getObject("rests_until", LocalDate.class));
  }

  private static Interest interest(ResultSet row) throws SQLException {
    return new Interest(
        row.getBoolean("calls"),
        row.getBoolean("ideas"),
        Set.of((Integer[]) row.getArray("areas").getArray()),
        Set.of((String[]) row.getArray("measures").getArray()),
        Stream.of((String[]) row.getArray("municipalities").getArray())
            .map(Municipality::valueOf)
            .collect(Collectors.toSet()));
  }
}
