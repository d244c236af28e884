package se.regionsormland.portal.catalogue.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.SearchHit;
import se.regionsormland.portal.catalogue.SearchHit.Kind;
import se.regionsormland.portal.catalogue.Strategy;

/** A number as the printed strategy has it: an area's, a table's, a measure's place in a table. */
public record Numbers(String word, int first, @Nullable Integer second) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<word>insatsområde|område|area|tabell|table|insats|åtgärd|measure)?\\s*"
              + "(?<first>\\d{1,3})(?:[.:](?<second>\\d{1,3}))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public static Optional<Numbers> in(String text) {
    var found = NUMBER.matcher(text);
    return found.matches() ? Optional.of(of(found.toMatchResult())) : Optional.empty();
  }

  private static Numbers of(MatchResult found) {
    var word = Optional.ofNullable(found.group("word")).orElse("").toLowerCase(Locale.ROOT);
    var second = Optional.ofNullable(found.group("second")).map(Integer::valueOf).orElse(null);
    return new Numbers(word, Integer.parseInt(found.group("first")), second);
  }

  public List<SearchHit> find(Strategy strategy) {
    if (second != null) {
      return strategy.measure(first, second).stream()
          .map(measure -> new SearchHit(Kind.MEASURE, measure.id(), 1))
          .toList();
    }
    return word.endsWith("område") || word.equals("area")
        ? area(strategy).toList()
        : Stream.concat(intervention(strategy), word.isEmpty() ? area(strategy) : Stream.empty())
            .toList();
  }

  private Stream<SearchHit> intervention(Strategy strategy) {
    return strategy.intervention(first).stream()
        .map(one -> new SearchHit(Kind.INTERVENTION, Integer.toString(first), 1));
  }

  private Stream<SearchHit> area(Strategy strategy) {
    return strategy.area(first).stream()
        .map(area -> new SearchHit(Kind.AREA, Integer.toString(first), 1));
  }
}
