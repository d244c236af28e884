package se.regionsormland.portal.catalogue.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.text.Spelling;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.catalogue.text.Word;

/**
 * All words of the entries, and how well each answers a word that somebody typed: 1 is the very
 * word, less another form of it or a compound with it.
 */
class SearchVocabulary {

  private static final double FORM = 0.9;
  private static final double PART = 0.7;
  private static final double FIRST_PART = 0.5;
  private static final double MISTYPED = 0.9;
  private static final int SHORTEST_MISTYPED = 5;

  private final SwedishWords reader;
  private final Map<String, Word> words;
  private final Map<String, String> folded = new HashMap<>();

  SearchVocabulary(SwedishWords reader, Collection<Word> words) {
    this.reader = reader;
    this.words =
        words.stream().collect(Collectors.toMap(Word::lower, word -> word, (first, _) -> first));
    this.words.values().stream()
        .flatMap(word -> Stream.of(word.lower(), word.stem()))
        .forEach(one -> folded.computeIfAbsent(one, Spelling::fold));
  }

  /** Of a word or a stem that is in here. */
  private String folded(String known) {
    return folded.getOrDefault(known, known);
  }

  Map<String, Double> answersTo(Word typed) {
    return those(word -> quality(typed, word));
  }

  /** As if the one who typed had no å, ä, ö. */
  Map<String, Double> answersWithoutDots(Word typed) {
    if (!Spelling.isPlain(typed.lower())) {
      return Map.of();
    }
    var plain = Spelling.foldDigraphs(typed.lower());
    var read = reader.readWithoutDots(typed);
    return those(word -> plain.equals(folded(word.lower())) ? 1 : quality(read, word));
  }

  Map<String, Double> answersToNearest(Word typed) {
    if (typed.lower().length() < SHORTEST_MISTYPED) {
      return Map.of();
    }
    return words.values().stream()
        .filter(isNear(typed))
        .min(
            Comparator.comparingInt(
                word -> Math.abs(word.lower().length() - typed.lower().length())))
        .or(() -> reader.nearestKnown(typed))
        .map(nearest -> those(word -> MISTYPED * quality(nearest, word)))
        .orElse(Map.of());
  }

  Map<String, Double> answersToBeginning(Word typed) {
    return reader
        .beginningOf(typed)
        .map(part -> those(word -> has(part, word) ? FIRST_PART : 0))
        .orElse(Map.of());
  }

  private static double quality(Word typed, Word word) {
    if (typed.lower().equals(word.lower())) {
      return 1;
    }
    if (typed.isFormOf(word)) {
      return FORM;
    }
    boolean isPart =
        typed.parts().isEmpty()
            ? word.parts().contains(typed.stem())
            : word.parts().containsAll(typed.parts());
    return isPart ? PART : 0;
  }

  private static boolean has(String part, Word word) {
    return word.stem().equals(part) || word.parts().contains(part);
  }

  private Predicate<Word> isNear(Word typed) {
    var lower = Spelling.fold(typed.lower());
    var stem = Spelling.fold(typed.stem());
    return word ->
        Spelling.differByAtMost(1, lower, folded(word.lower()))
            || (stem.length() >= SHORTEST_MISTYPED
                && Spelling.differByAtMost(1, stem, folded(word.stem())));
  }

  private Map<String, Double> those(ToDoubleFunction<Word> quality) {
    var found = new HashMap<String, Double>();
    for (var word : words.values()) {
      double one = quality.applyAsDouble(word);
      if (one > 0) {
        found.put(word.lower(), one);
      }
    }
    return found;
  }
}
