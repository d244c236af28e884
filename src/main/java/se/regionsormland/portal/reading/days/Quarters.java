package se.regionsormland.portal.reading.days;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Day;
import se.regionsormland.portal.reading.words.Tokens;

/** "kv 3 2027", "Q2", "tredje kvartalet 2027". */
final class Quarters {

  private static final Set<String> BEFORE = Set.of("kv", "kvartal", "q", "quarter");
  private static final Set<String> AFTER = Set.of("kvartalet", "kvartal", "quarter");
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "första", 1, "andra", 2, "tredje", 3, "fjärde", 4, "sista", 4, "first", 1, "second", 2,
          "third", 3, "fourth", 4);

  private Quarters() {}

  /** Which of the four, and the last token that says it. */
  record Quarter(int number, int last) {

    Day of(int year) {
      return Day.ofQuarter(LocalDate.of(year, 3 * number - 2, 1));
    }

    LocalDate lastDay(int year) {
      return of(year).last();
    }
  }

  static @Nullable Quarter at(Tokens tokens, int index) {
    if (tokens.isOneOf(index, BEFORE)) {
      int at = ".".equals(tokens.text(index + 1)) ? index + 2 : index + 1;
      return quarter(tokens.text(at), at);
    }
    var ordinal = ORDINALS.get(tokens.text(index));
    if (ordinal != null) {
      return tokens.isOneOf(index + 1, AFTER) ? new Quarter(ordinal, index + 1) : null;
    }
    int noun = ":".equals(tokens.text(index + 1)) ? index + 3 : index + 1;
    return tokens.isOneOf(noun, AFTER) ? quarter(tokens.text(index), noun) : null;
  }

  private static @Nullable Quarter quarter(String number, int last) {
    return number.matches("[1-4]") ? new Quarter(Integer.parseInt(number), last) : null;
  }
}
