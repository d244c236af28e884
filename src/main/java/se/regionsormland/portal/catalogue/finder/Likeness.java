package se.regionsormland.portal.catalogue.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is said of each measure taken together, to tell the measures of one table apart. */
final class Likeness {

  private static final Point NOTHING = new Point(0);

  private final Map<String, Point> profiles = new LinkedHashMap<>();

  Likeness(List<Saying> sayings, List<Point> points) {
    var sums = new LinkedHashMap<String, TreeMap<Integer, Double>>();
    for (int at = 0; at < sayings.size(); at++) {
      var measure = sayings.get(at).measure();
      if (measure != null) {
        points.get(at).addTo(sums.computeIfAbsent(measure, _ -> new TreeMap<>()));
      }
    }
    sums.forEach((measure, sum) -> profiles.put(measure, scaled(sum)));
  }

  double of(String measure, Point point) {
    var profile = profile(measure);
    double sum = 0;
    for (int at = 0; at < point.size(); at++) {
      sum += point.amount(at) * profile.amountOf(point.trait(at));
    }
    return sum;
  }

  double of(String measure, int trait) {
    return profile(measure).amountOf(trait);
  }

  private Point profile(String measure) {
    return profiles.getOrDefault(measure, NOTHING);
  }

  private static Point scaled(TreeMap<Integer, Double> sum) {
    double squares = sum.values().stream().mapToDouble(it -> it * it).sum();
    double length = Math.sqrt(squares);
    var point = new Point(sum.size());
    int at = 0;
    for (var one : sum.entrySet()) {
      point.set(at++, one.getKey(), length == 0 ? 0 : one.getValue() / length);
    }
    return point;
  }
}
