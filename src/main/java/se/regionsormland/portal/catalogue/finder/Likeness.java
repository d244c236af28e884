package se.regionsormland.portal.catalogue.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is said of each measure taken together, to tell the measures of one table apart. */
final class Likeness {

  private static final FeatureVector NOTHING = new FeatureVector(0);

  private final Map<String, FeatureVector> profiles = new LinkedHashMap<>();

  Likeness(List<Saying> sayings, List<FeatureVector> vectors) {
    var sums = new LinkedHashMap<String, TreeMap<Integer, Double>>();
    for (int at = 0; at < sayings.size(); at++) {
      var measure = sayings.get(at).measure();
      if (measure != null) {
        vectors.get(at).addTo(sums.computeIfAbsent(measure, _ -> new TreeMap<>()));
      }
    }
    sums.forEach((measure, sum) -> profiles.put(measure, scaled(sum)));
  }

  /** How much of each of the text's features is in all that is said of a measure. */
  FeatureVector saidOf(String measure, FeatureVector text) {
    return profiles.getOrDefault(measure, NOTHING).beside(text);
  }

  private static FeatureVector scaled(SortedMap<Integer, Double> sum) {
    double squares = sum.values().stream().mapToDouble(it -> it * it).sum();
    double length = Math.sqrt(squares);
    var vector = new FeatureVector(sum.size());
    int at = 0;
    for (var one : sum.entrySet()) {
      vector.set(at++, one.getKey(), length == 0 ? 0 : one.getValue() / length);
    }
    return vector;
  }
}
