package se.regionsormland.portal.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How many there are of something public in an area, 0 for any, and a municipality, null for
 * wherever it is.
 */
public record PlaceCount(int area, @Nullable Municipality municipality, int count) {

  /** Of columns called {@code area}, {@code place} and {@code many}. */
  public static PlaceCount of(ResultSet row) throws SQLException {
    var place = row.getString("place");
    return new PlaceCount(
        row.getInt("area"), place == null ? null : Municipality.valueOf(place), row.getInt("many"));
  }
}
