package se.regionsormland.portal.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads {@code what}, {@code about} and the words of all other columns that are not empty. */
public final class HeldRows implements RowMapper<Held> {

  @Override
  public Held mapRow(ResultSet row, int number) throws SQLException {
    return new Held(
        Kept.valueOf(row.getString("what")), row.getObject("about", UUID.class), words(row));
  }

  private static Map<String, String> words(ResultSet row) throws SQLException {
    var words = new LinkedHashMap<String, String>();
    var columns = row.getMetaData();
    for (int at = 1; at <= columns.getColumnCount(); at++) {
      var name = columns.getColumnLabel(at);
      var value = row.getString(at);
      if (value != null && !value.isEmpty() && !name.equals("what") && !name.equals("about")) {
        words.put(name, value);
      }
    }
    return words;
  }
}
