package se.regionsormland.portal.catalogue.finder;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The features that are known, each with its rarity. Words and letters are measured apart, so that
 * the many sequences of letters do not drown the words.
 */
final class Vectoriser {

  private static final double LETTERS = 0.5;

  private final Map<String, Integer> number = new HashMap<>();
  private final double[] rarity;

  Vectoriser(Stream<List<Feature>> texts) {
    var seenIn = new TreeMap<String, Integer>();
    int all = 0;
    for (var each = texts.iterator(); each.hasNext(); all++) {
      count(each.next(), seenIn);
    }
    seenIn.entrySet().removeIf(one -> one.getValue() < 2 && isLetters(one.getKey()));
    this.rarity = new double[seenIn.size()];
    double of = 1.0 + all;
    seenIn.forEach((key, seen) -> know(key, of / (1.0 + seen)));
  }

  private static void count(List<Feature> features, Map<String, Integer> seenIn) {
    features.stream()
        .map(Feature::key)
        .distinct()
        .forEach(key -> seenIn.merge(key, 1, Integer::sum));
  }

  private void know(String key, double rare) {
    rarity[number.size()] = Math.sqrt(Math.log(rare) + 1);
    number.put(key, number.size());
  }

  int size() {
    return rarity.length;
  }

  @Nullable Integer number(String key) {
    return number.get(key);
  }

  FeatureVector vector(List<Feature> features) {
    var amounts = new TreeMap<Integer, Double>();
    var letters = new HashSet<Integer>();
    for (Feature feature : features) {
      var known = number.get(feature.key());
      if (known != null) {
        amounts.merge(known, feature.weight(), Double::sum);
        if (isLetters(feature.key())) {
          letters.add(known);
        }
      }
    }
    amounts.replaceAll((key, amount) -> damped(amount) * rarity[key]);
    return scaled(amounts, letters);
  }

  private static FeatureVector scaled(Map<Integer, Double> amounts, Collection<Integer> letters) {
    double[] squares = new double[2];
    amounts.forEach((key, it) -> squares[letters.contains(key) ? 1 : 0] += it * it);
    double ofWords = squares[0] == 0 ? 0 : 1 / Math.sqrt(squares[0]);
    double ofLetters = squares[1] == 0 ? 0 : LETTERS / Math.sqrt(squares[1]);
    var vector = new FeatureVector(amounts.size());
    int at = 0;
    for (var one : amounts.entrySet()) {
      double scale = letters.contains(one.getKey()) ? ofLetters : ofWords;
      vector.set(at++, one.getKey(), one.getValue() * scale);
    }
    return vector;
  }

  /** What is said ten times weighs more than what is said once, but not ten times more. */
  private static double damped(double amount) {
    return amount <= 1 ? amount : 1 + Math.log(amount);
  }

  private static boolean isLetters(String key) {
    return key.startsWith(Feature.LETTERS);
  }
}
