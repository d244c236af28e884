package se.regionsormland.portal.ideas.rows;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;

/** What a row of the two views holds, in the words of the module. */
public record IdeaRow(ResultSet row) {

  public String text(String column) throws SQLException {
    return row.getString(column);
  }

  public @Nullable Long number(String column) throws SQLException {
    return row.getObject(column, Long.class);
  }

  public @Nullable LocalDate date(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public Instant receivedAt() throws SQLException {
    return DbTime.in(row, "received_at");
  }

  public @Nullable IdeaKind kind() throws SQLException {
    var kind = row.getString("kind");
    return kind == null ? null : IdeaKind.valueOf(kind);
  }

  public Set<Municipality> municipalities() throws SQLException {
    return set("municipalities", Municipality::valueOf);
  }

  public List<Integer> areas() throws SQLException {
    return Stream.of((Integer[]) row.getArray("areas").getArray()).toList();
  }

  public List<String> texts(String column) throws SQLException {
    Array found = row.getArray(column);
    return found == null ? List.of() : List.of((String[]) found.getArray());
  }

  public <T> Set<T> set(String column, Function<String, T> reading) throws SQLException {
    return texts(column).stream().map(reading).collect(Collectors.toUnmodifiableSet());
  }
}
