package se.regionsormland.portal.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.regionsormland.portal.advice.Placing.Segment;

/**
 * The person's own words marked in her own text. A short text is shown whole, a long one as the
 * places where the words stand.
 */
record OwnWords(String text, List<MatchResult> found) {

  private static final int SHORT = 400;
  private static final int AROUND = 80;
  private static final int PLACES = 4;
  private static final String GAP = " … ";

  static List<Segment> mark(String text, Collection<String> words) {
    var found = words.isEmpty() ? List.<MatchResult>of() : find(text, words);
    return new OwnWords(text, found).segments();
  }

  /** The words as they stand in the text, each once, in the text's order. */
  static List<String> in(String text, Collection<String> words) {
    var once = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return words.isEmpty()
        ? List.of()
        : find(text, words).stream().map(MatchResult::group).filter(once::add).toList();
  }

  private static List<MatchResult> find(String text, Collection<String> words) {
    var anyOf =
        words.stream()
            .filter(word -> !word.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(anyOf, flags).matcher(text).results().toList();
  }

  private List<Segment> segments() {
    if (text.length() <= SHORT) {
      return between(0, text.length());
    }
    var segments = new ArrayList<Segment>();
    for (var place : places()) {
      if (place.start > 0) {
        add(segments, GAP, false);
      }
      segments.addAll(between(place.start, place.end));
    }
    if (!segments.isEmpty()) {
      add(segments, GAP, false);
    }
    return segments;
  }

  private record Place(int start, int end) {}

  /** The surroundings of each mark; those that meet become one. */
  private List<Place> places() {
    var places = new ArrayList<Place>();
    for (var match : found) {
      var place = new Place(spaceBefore(match.start()), spaceAfter(match.end()));
      if (!places.isEmpty() && places.getLast().end >= place.start) {
        place = new Place(places.removeLast().start, place.end);
      }
      places.add(place);
    }
    return places.subList(0, Math.min(PLACES, places.size()));
  }

  private int spaceBefore(int at) {
    int from = at - AROUND;
    return from <= 0 ? 0 : Math.max(from, Math.min(at, text.indexOf(' ', from) + 1));
  }

  private int spaceAfter(int at) {
    int to = at + AROUND;
    return to >= text.length() ? text.length() : Math.max(at, text.lastIndexOf(' ', to));
  }

  private List<Segment> between(int start, int end) {
    var segments = new ArrayList<Segment>();
    int at = start;
    for (var match : found) {
      if (match.start() >= at && match.end() <= end) {
        add(segments, text.substring(at, match.start()), false);
        add(segments, match.group(), true);
        at = match.end();
      }
    }
    add(segments, text.substring(at, end), false);
    return segments;
  }

  private static void add(List<Segment> segments, String text, boolean marked) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, marked));
    }
  }
}
