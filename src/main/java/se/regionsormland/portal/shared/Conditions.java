package se.regionsormland.portal.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to: the conditions of a statement, all of which hold, and their values.
 */
public final class Conditions {

  /** As many words of a search as are looked for. */
  private static final int WORDS = 8;

  private final List<String> all = new ArrayList<>(List.of("true"));
  private final Map<String, Object> parameters = new HashMap<>();

  /** Where there is a value: {@code condition} names it as {@code :name}. */
  public Conditions and(String name, @Nullable Object value, String condition) {
    if (value != null) {
      all.add(condition);
      parameters.put(
          name,
          value instanceof Municipality one
              ? one.name()
              : value instanceof Enum<?> kind ? kind.name() : value);
    }
    return this;
  }

  /**
   * Whole words in any inflection, or the letters as written, also within a compound.
   *
   * @param search a column of words
   * @param letters a column of small letters
   */
  public Conditions says(String words, String search, String letters) {
    if (words.isBlank()) {
      return this;
    }
    return and(
        "words",
        words,
        "(%s @@ swedish_query(:words) OR %s)".formatted(search, letters(parts(words), letters)));
  }

  /** The letters of each as written, also within a word. */
  public Conditions spells(List<String> words, String letters) {
    if (!words.isEmpty()) {
      all.add(letters(words, letters));
    }
    return this;
  }

  /** A condition each, for the index of letters: an array of them is held against every row. */
  private String letters(List<String> parts, String column) {
    var each = new ArrayList<String>();
    for (var part : parts) {
      var name = "part" + each.size();
      parameters.put(name, "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%");
      each.add(column + " LIKE :" + name);
    }
    return "(" + String.join(" AND ", each) + ")";
  }

  private static List<String> parts(String words) {
    return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).limit(WORDS).toList();
  }

  public Conditions with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  public String sql() {
    return String.join(" AND ", all);
  }

  public Map<String, Object> parameters() {
    return parameters;
  }
}
