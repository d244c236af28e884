package se.regionsormland.portal.assessment.queue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a case is searched by: words of its idea in any form, or parts of its reference and of who
 * sent it, all of them; or a telephone number, however it is written.
 */
record WordsOfCase(String words, List<String> parts) {

  private static final int MOST = 8;

  /** Fewer digits are in too many numbers. */
  private static final int DIGITS = 5;

  static WordsOfCase in(String typed) {
    var words = typed.strip();
    var parts = Stream.of(words.split("\\s+")).filter(part -> !part.isEmpty()).limit(MOST);
    return new WordsOfCase(words, parts.toList());
  }

  String condition() {
    if (parts.isEmpty()) {
      return "";
    }
    var number = isNumber() ? " OR s.found_by LIKE '%' || dialled(:words) || '%'" : "";
    return " AND (s.search @@ swedish_query(:words) OR "
        + allIn("s.found_by")
        + " OR "
        + allIn("folded(c.called)")
        + number
        + ")";
  }

  private String allIn(String column) {
    return IntStream.range(0, parts.size())
        .mapToObj(n -> column + " LIKE '%' || folded(:part" + n + ") || '%'")
        .collect(Collectors.joining(" AND ", "(", ")"));
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("words", words);
    for (int n = 0; n < parts.size(); n++) {
      parameters.put("part" + n, parts.get(n).replaceAll("([\\\\%_])", "\\\\$1"));
    }
    return parameters;
  }

  private boolean isNumber() {
    return words.chars().noneMatch(Character::isLetter)
        && words.chars().filter(Character::isDigit).count() >= DIGITS;
  }
}
