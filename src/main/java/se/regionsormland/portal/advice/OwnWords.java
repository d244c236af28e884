package se.regionsormland.portal.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import se.regionsormland.portal.advice.Placing.Segment;

/**
 * The person's own words marked in her own text. A short text is shown whole, a long one as the
 * places where the words stand.
 */
record OwnWords(String text, List<Match> found) {

  private static final int SHORT = 400;
  private static final int AROUND = 80;
  private static final int PLACES = 4;
  private static final String GAP = " … ";

  /** A word as it stands in the text. */
  private record Match(int start, int end, String word) {}

  static List<Segment> mark(String text, Collection<String> words) {
    var found = words.isEmpty() ? List.<Match>of() : find(text, words);
    return new OwnWords(text, found).segments();
  }

  /** The words as they stand in the text, each once, in the text's order. */
  static List<String> in(String text, Collection<String> words) {
    var once = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return words.isEmpty()
        ? List.of()
        : find(text, words).stream().map(Match::word).filter(once::add).toList();
  }

  /** From the left, where several begin at one place the longest; none within another word. */
  private static List<Match> find(String text, Collection<String> words) {
    var longestFirst =
        words.stream()
            .filter(word -> !word.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    var found = new ArrayList<Match>();
    for (int at = 0; at < text.length(); at++) {
      if (at == 0 || !isOfWord(text.codePointBefore(at))) {
        int end = end(text, at, longestFirst);
        if (end > at) {
          found.add(new Match(at, end, text.substring(at, end)));
          at = end - 1;
        }
      }
    }
    return found;
  }

  /** Of the first of these that stands here; here where none does. */
  private static int end(String text, int at, List<String> words) {
    for (var word : words) {
      int end = at + word.length();
      if (text.regionMatches(true, at, word, 0, word.length())
          && (end == text.length() || !isOfWord(text.codePointAt(end)))) {
        return end;
      }
    }
    return at;
  }

  private static boolean isOfWord(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
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
    int lastSpace = text.lastIndexOf(' ');
    for (var match : found) {
      var place = new Place(spaceBefore(match.start(), lastSpace), spaceAfter(match.end()));
      if (!places.isEmpty() && places.getLast().end >= place.start) {
        place = new Place(places.removeLast().start, place.end);
      }
      places.add(place);
    }
    return places.subList(0, Math.min(PLACES, places.size()));
  }

  private int spaceBefore(int at, int lastSpace) {
    int from = Math.max(0, at - AROUND);
    int place = from;
    if (from == 0 || lastSpace < from) {
      return from;
    }
    while (place < at && text.charAt(place) != ' ') {
      place++;
    }
    return place == at ? at : place + 1;
  }

  private int spaceAfter(int at) {
    int to = Math.min(text.length(), at + AROUND);
    int place = to;
    while (to < text.length() && place > at && text.charAt(place) != ' ') {
      place--;
    }
    return place;
  }

  private List<Segment> between(int start, int end) {
    var segments = new ArrayList<Segment>();
    int at = start;
    for (var match : found) {
      if (match.start() >= at && match.end() <= end) {
        add(segments, text.substring(at, match.start()), false);
        add(segments, match.word(), true);
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
