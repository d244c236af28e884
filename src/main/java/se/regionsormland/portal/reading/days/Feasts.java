package se.regionsormland.portal.reading.days;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Feasts in a month of their own. Easter is in one of two, and a new year has two: they name none.
 */
final class Feasts {

  private static final Map<String, Integer> MONTHS =
      Map.of(
          "valborg",
          4,
          "valborgsmässoafton",
          4,
          "nationaldagen",
          6,
          "midsommar",
          6,
          "midsommarafton",
          6,
          "lucia",
          12,
          "jul",
          12,
          "julen",
          12,
          "christmas",
          12);
  private static final Set<String> MOVES =
      Set.of("påsk", "påsken", "pingst", "nyår", "advent", "easter");

  private Feasts() {}

  static @Nullable Integer monthOf(String word) {
    return MONTHS.get(word);
  }

  static boolean moves(String word) {
    return MOVES.contains(word);
  }
}
