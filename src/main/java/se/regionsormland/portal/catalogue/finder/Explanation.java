package se.regionsormland.portal.catalogue.finder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which of the text's own words made a hit. */
final class Explanation {

  private static final int MOST = 6;
  private static final double WEAKEST = 0.2;

  private final List<Token> tokens;
  private final FeatureVector vector;
  private final List<Part> parts;

  /** What one occurrence has of the amount that its feature has at that place in the vector. */
  private record Part(int place, int first, int second, double amount) {}

  Explanation(
      List<Token> tokens, List<Feature> features, Vectoriser vectoriser, FeatureVector vector) {
    this.tokens = tokens;
    this.vector = vector;
    var placeOf = new HashMap<Integer, Integer>();
    for (int place = 0; place < vector.size(); place++) {
      placeOf.put(vector.feature(place), place);
    }
    double[] weights = new double[vector.size()];
    var known =
        features.stream().filter(feature -> vectoriser.number(feature.key()) != null).toList();
    int[] places =
        known.stream()
            .mapToInt(it -> placeOf.getOrDefault(vectoriser.number(it.key()), 0))
            .toArray();
    for (int at = 0; at < places.length; at++) {
      weights[places[at]] += known.get(at).weight();
    }
    this.parts =
        IntStream.range(0, places.length)
            .mapToObj(at -> part(known.get(at), places[at], weights[places[at]]))
            .toList();
  }

  private Part part(Feature feature, int place, double weightOfAll) {
    double amount = feature.weight() / weightOfAll * vector.amount(place);
    return new Part(place, feature.first(), feature.second(), amount);
  }

  /** The words whose features speak the most, strongest first, each as it stands in the text. */
  List<String> words(IntToDoubleFunction speaks) {
    double[] speaksAt = new double[vector.size()];
    for (int place = 0; place < speaksAt.length; place++) {
      speaksAt[place] = speaks.applyAsDouble(vector.feature(place));
    }
    double[] strength = new double[tokens.size()];
    for (Part part : parts) {
      double half = part.amount() * speaksAt[part.place()] / 2;
      strength[part.first()] += half;
      strength[part.second()] += half;
    }
    var reasons = byWord(strength, token -> !token.plain() && !token.prose());
    return strongest(reasons.isEmpty() ? byWord(strength, token -> !token.plain()) : reasons);
  }

  private Map<String, Double> byWord(double[] strength, Predicate<Token> isReason) {
    var byWord = new LinkedHashMap<String, Double>();
    var firstWritten = new HashMap<String, String>();
    for (int at = 0; at < strength.length; at++) {
      if (isReason.test(tokens.get(at)) && strength[at] > 0) {
        var written = tokens.get(at).word().written();
        var first = firstWritten.computeIfAbsent(written.toLowerCase(Locale.ROOT), _ -> written);
        byWord.merge(first, strength[at], Double::sum);
      }
    }
    return byWord;
  }

  private static List<String> strongest(Map<String, Double> byWord) {
    double most = byWord.values().stream().mapToDouble(it -> it).max().orElse(0);
    return byWord.entrySet().stream()
        .filter(one -> one.getValue() >= most * WEAKEST)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
