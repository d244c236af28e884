package se.regionsormland.portal.catalogue.finder;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The features that are known, each with its rarity. Words and letters are measured apart, so that
 * the many sequences of letters do not drown the words.
 */
final class Vectoriser {

  static final int UNKNOWN = -1;

  private static final double LETTERS = 0.5;

  private final Map<String, Integer> number = new HashMap<>();
  private final double[] rarity;
  private final BitSet letters = new BitSet();

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
    letters.set(number.size(), isLetters(key));
    number.put(key, number.size());
  }

  int size() {
    return rarity.length;
  }

  FeatureVector vector(List<Feature> features) {
    return found(features).vector();
  }

  /** Those of a text's features that are known, and the vector that they make. */
  Found found(List<Feature> features) {
    int[] numbers = new int[features.size()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = number.getOrDefault(features.get(at).key(), UNKNOWN);
    }
    return Found.of(features, numbers, this);
  }

  /** One amount for each of these features, in their order. */
  FeatureVector scaled(int[] known, double[] weights) {
    double ofWords = 0;
    double ofLetters = 0;
    double[] amounts = new double[known.length];
    for (int place = 0; place < known.length; place++) {
      double amount = damped(weights[place]) * rarity[known[place]];
      amounts[place] = amount;
      if (isLetters(known[place])) {
        ofLetters += amount * amount;
      } else {
        ofWords += amount * amount;
      }
    }
    double words = ofWords == 0 ? 0 : 1 / Math.sqrt(ofWords);
    double letters = ofLetters == 0 ? 0 : LETTERS / Math.sqrt(ofLetters);
    for (int place = 0; place < known.length; place++) {
      amounts[place] *= isLetters(known[place]) ? letters : words;
    }
    return new FeatureVector(known, amounts);
  }

  /** What is said ten times weighs more than what is said once, but not ten times more. */
  private static double damped(double amount) {
    return amount <= 1 ? amount : 1 + Math.log(amount);
  }

  private boolean isLetters(int feature) {
    return letters.get(feature);
  }

  private static boolean isLetters(String key) {
    return key.startsWith(Feature.LETTERS);
  }
}
