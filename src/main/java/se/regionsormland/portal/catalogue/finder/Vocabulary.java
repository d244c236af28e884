package se.regionsormland.portal.catalogue.finder;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.text.Spelling;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.catalogue.text.Word;

/**
 * The words that the finder has met. A word it has not met is taken for the known one that it
 * nearly is: a slip of the finger, a compound of known words, another ending.
 */
final class Vocabulary {

  /** A stem that an unknown word may stand for, and how sure that is. */
  record Meaning(String stem, double sure) {}

  private static final int SHORTEST_FOR_SLIPS = 5;
  private static final int MOST_READINGS = 3;
  private static final double SHARED = 0.6;

  /** Longer than any Swedish compound that people write: not a word, and not worth the time. */
  private static final int LONGEST_WORD = 60;

  private final SwedishWords words;
  private final TreeMap<String, String> stemOf = new TreeMap<>();
  private final Set<String> stems = new HashSet<>();
  private final TreeMap<String, String> backwards = new TreeMap<>();

  Vocabulary(SwedishWords words, Collection<String> texts) {
    this.words = words;
    for (String text : texts) {
      words.read(text).stream()
          .filter(word -> !Fillers.contains(word.lower()))
          .forEach(word -> stemOf.putIfAbsent(word.lower(), word.stem()));
    }
    stems.addAll(stemOf.values());
    stemOf.keySet().forEach(word -> backwards.put(reversed(word), word));
  }

  boolean knows(Word word) {
    return stems.contains(word.stem()) || stemOf.containsKey(word.lower());
  }

  /** What an unknown word may stand for; nothing when it resembles nothing. */
  List<Meaning> guess(Word word) {
    var lower = word.lower();
    if (lower.length() > LONGEST_WORD) {
      return List.of();
    }
    var compound = word.parts().isEmpty() ? compound(lower) : List.<Meaning>of();
    if (!compound.isEmpty()) {
      return compound;
    }
    var slip = shared(slips(lower), 0.9);
    if (!slip.isEmpty()) {
      return slip;
    }
    var tail = tail(lower);
    return tail == null ? shared(sameBeginning(lower), SHARED) : List.of(new Meaning(tail, SHARED));
  }

  private List<Meaning> compound(String word) {
    List<Meaning> best = List.of();
    int evenest = 0;
    for (int at = 3; at <= word.length() - 4; at++) {
      var head = head(word.substring(0, at));
      var tail = stem(word.substring(at));
      if (head != null && tail != null && Math.min(at, word.length() - at) > evenest) {
        evenest = Math.min(at, word.length() - at);
        best = List.of(new Meaning(tail, 0.8), new Meaning(head, 0.8));
      }
    }
    return best;
  }

  private @Nullable String head(String word) {
    var stem = stem(word);
    return stem == null && word.endsWith("s") ? stem(word.substring(0, word.length() - 1)) : stem;
  }

  private @Nullable String stem(String word) {
    var known = stemOf.get(word);
    if (known != null || word.length() < 4) {
      return known;
    }
    var stem = words.read(word).getFirst().stem();
    return stems.contains(stem) ? stem : null;
  }

  private @Nullable String tail(String word) {
    for (int at = 3; at <= word.length() - SHORTEST_FOR_SLIPS; at++) {
      var stem = stem(word.substring(at));
      if (stem != null) {
        return stem;
      }
    }
    return null;
  }

  /** One slip leaves what is before a word's middle letter as it was, or what is after it. */
  private Set<String> slips(String word) {
    int middle = word.length() / 2;
    return word.length() < SHORTEST_FOR_SLIPS
        ? Set.of()
        : Stream.concat(
                beginning(word.substring(0, middle), stemOf).keySet().stream(),
                beginning(reversed(word.substring(middle + 1)), backwards).values().stream())
            .filter(known -> known.length() >= SHORTEST_FOR_SLIPS)
            .filter(known -> Spelling.differByAtMost(1, word, known))
            .map(stemOf::get)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedMap<String, String> beginning(
      String letters, SortedMap<String, String> words) {
    return words.subMap(letters, letters + "\uffff");
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  private Set<String> sameBeginning(String word) {
    for (int end = word.length() - 1; end >= Math.max(5, word.length() * SHARED); end--) {
      var beginning = word.substring(0, end);
      var found = new TreeSet<String>();
      for (var known : beginning(beginning, stemOf).entrySet()) {
        if (end >= known.getKey().length() * SHARED) {
          found.add(known.getValue());
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private static List<Meaning> shared(Set<String> stems, double sure) {
    return stems.size() > MOST_READINGS
        ? List.of()
        : stems.stream().map(stem -> new Meaning(stem, sure / stems.size())).toList();
  }
}
