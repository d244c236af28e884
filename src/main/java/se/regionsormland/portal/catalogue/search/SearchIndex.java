package se.regionsormland.portal.catalogue.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.SearchHit;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.catalogue.text.Word;

/**
 * Scores every entry against what was typed. A rare word counts more than a common one, and an
 * entry that answers all of the words more than one that answers some.
 */
public class SearchIndex {

  private static final int MOST = 60;
  private static final double LEAST_SHARE_OF_BEST = 0.15;
  private static final double SIDE_BY_SIDE = 1.7;
  private static final double PARTS_APART = 0.6;
  private static final Pattern QUOTED = Pattern.compile("[\"”“](.+)[\"”“]");

  private final SwedishWords reader;
  private final SearchWords others;
  private final List<Findable> entries;
  private final SearchVocabulary vocabulary;

  /** For each word what has it, and its weight there. */
  private final Map<String, Map<Findable, Double>> holders = new HashMap<>();

  public SearchIndex(Strategy strategy, SwedishWords reader, SearchWords others) {
    this.reader = reader;
    this.others = others;
    this.entries = Entries.of(strategy, reader);
    this.vocabulary =
        new SearchVocabulary(
            reader,
            entries.stream().flatMap(one -> one.texts().stream()).flatMap(List::stream).toList());
    entries.forEach(this::holds);
  }

  private void holds(Findable entry) {
    entry
        .weights()
        .forEach((word, weight) ->
            holders.computeIfAbsent(word, _ -> new HashMap<>()).put(entry, weight));
  }

  public List<SearchHit> search(String text) {
    var quoted = QUOTED.matcher(text);
    var typed = meaningful(reader.read(others.inTheStrategysWords(text)));
    if (quoted.find()) {
      var together = reader.read(quoted.group(1));
      return best(typed, entry -> entry.hasTogether(together) ? 1 : 0);
    }
    return best(typed, entry -> typed.size() > 1 && entry.hasTogether(typed) ? SIDE_BY_SIDE : 1);
  }

  private List<Word> meaningful(List<Word> typed) {
    var some = typed.stream().filter(word -> !reader.isCommon(word)).toList();
    return some.isEmpty() ? typed : some;
  }

  private interface Factor {
    double of(Findable entry);
  }

  private List<SearchHit> best(List<Word> typed, Factor factor) {
    var scores = scores(typed);
    var hits =
        entries.stream()
            .filter(scores::containsKey)
            .map(entry ->
                new SearchHit(
                    entry.kind(),
                    entry.key(),
                    (scores.getOrDefault(entry, 0.0) * factor.of(entry)) * entry.importance()))
            .filter(hit -> hit.score() > 0)
            .sorted(Comparator.comparingDouble(SearchHit::score).reversed())
            .limit(MOST)
            .toList();
    return hits.stream()
        .filter(hit -> hit.score() >= LEAST_SHARE_OF_BEST * hits.getFirst().score())
        .toList();
  }

  private Map<Findable, Double> scores(List<Word> typed) {
    var sums = new HashMap<Findable, Double>();
    var answered = new HashMap<Findable, Double>();
    double all = 0;
    for (var word : typed) {
      var found = scores(word);
      double rarity = Math.log(1 + (double) entries.size() / (1 + found.size()));
      found.forEach((entry, score) -> sums.merge(entry, rarity * score, Double::sum));
      found.forEach((entry, _) -> answered.merge(entry, rarity, Double::sum));
      all += rarity;
    }
    double whole = all;
    sums.replaceAll((entry, sum) -> sum * answered.getOrDefault(entry, 0.0) / whole);
    return sums;
  }

  /** The first way of reading the word that finds anything decides. */
  private Map<Findable, Double> scores(Word typed) {
    return Stream.<Supplier<Map<Findable, Double>>>of(
            () -> scores(vocabulary.answersTo(typed)),
            () -> scores(vocabulary.answersWithoutDots(typed)),
            () -> withPartsApart(typed),
            () -> scores(vocabulary.answersToNearest(typed)),
            () -> scores(vocabulary.answersToBeginning(typed)))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  private Map<Findable, Double> scores(Map<String, Double> answers) {
    var found = new HashMap<Findable, Double>();
    answers.forEach((word, quality) ->
        holders
            .getOrDefault(word, Map.of())
            .forEach((entry, weight) -> found.merge(entry, weight * quality, Math::max)));
    return found;
  }

  /** Entries that have every part of a typed compound somewhere: "trä … byggnadsmaterial". */
  private Map<Findable, Double> withPartsApart(Word typed) {
    var found = new HashMap<Findable, Double>();
    for (var part : typed.parts()) {
      var one = scores(vocabulary.answersTo(reader.part(part)));
      if (found.isEmpty() && part.equals(typed.parts().getFirst())) {
        found.putAll(one);
      }
      found.keySet().retainAll(one.keySet());
      found.replaceAll((entry, score) -> Math.min(score, one.getOrDefault(entry, 0.0)));
    }
    found.replaceAll((_, score) -> score * PARTS_APART);
    return found;
  }
}
