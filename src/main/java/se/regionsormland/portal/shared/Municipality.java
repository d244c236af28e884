package se.regionsormland.portal.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of the county, as the file of the region has it: {@code name} is how it is kept
 * and never changes, {@code code} is Statistics Sweden's. Compared in the order of the file.
 *
 * @param code four digits as text; the first may be a zero
 */
public record Municipality(int place, String name, String code, String displayName)
    implements Comparable<Municipality> {

  public static Municipality[] values() {
    return County.ours().municipalities().toArray(Municipality[]::new);
  }

  /**
   * By the name it is kept by.
   *
   * @throws IllegalArgumentException where the county has none such
   */
  @JsonCreator
  public static Municipality valueOf(String name) {
    return one(name)
        .orElseThrow(() -> new IllegalArgumentException("No municipality of the county: " + name));
  }

  /** As {@link #valueOf}, of what somebody has typed. */
  public static Optional<Municipality> one(@Nullable String name) {
    return Arrays.stream(values()).filter(one -> one.name.equals(name)).findFirst();
  }

  /** Those of the names that are municipalities of the county. */
  public static Set<Municipality> all(@Nullable Collection<String> names) {
    return Arrays.stream(values())
        .filter(one -> names != null && names.contains(one.name))
        .collect(Collectors.toSet());
  }

  /** As rows keep them, in the order of å ä ö. */
  public static String[] names(Collection<Municipality> some) {
    return some.stream().sorted().map(Municipality::name).toArray(String[]::new);
  }

  /** For a reader, with commas between. */
  public static String inWords(Collection<Municipality> some) {
    return some.stream().sorted().map(Municipality::displayName).collect(Collectors.joining(", "));
  }

  public static Optional<Municipality> withSlug(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
  }

  public static Optional<Municipality> withCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  @JsonValue
  @Override
  public String name() {
    return name;
  }

  public String slug() {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Municipality other) {
    return Integer.compare(place, other.place);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Some municipalities in a column: an array of the names that they are kept by. */
  @Converter
  public static class InRow implements AttributeConverter<Set<Municipality>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<Municipality> some) {
      return Municipality.names(some);
    }

    @Override
    public Set<Municipality> convertToEntityAttribute(String[] names) {
      return Stream.of(names).map(Municipality::valueOf).collect(Collectors.toSet());
    }
  }

  /**
   * How many there are of something public in an area, 0 for any, and a municipality, null for
   * wherever it is.
   */
  public record PlaceCount(int area, @Nullable Municipality municipality, int count) {

    /** Of columns called {@code area}, {@code place} and {@code many}. */
    public static PlaceCount of(ResultSet row) throws SQLException {
      var place = row.getString("place");
      return new PlaceCount(
          row.getInt("area"),
          place == null ? null : Municipality.valueOf(place),
          row.getInt("many"));
    }
  }
}
