package se.regionsormland.portal.catalogue.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of each measure taken together, to tell the measures of one table apart. */
final class Likeness {

  private final Map<String, double[]> profiles = new LinkedHashMap<>();

  Likeness(List<Saying> sayings, List<Point> points, int traits) {
    for (int at = 0; at < sayings.size(); at++) {
      var measure = sayings.get(at).measure();
      if (measure != null) {
        points.get(at).addTo(profiles.computeIfAbsent(measure, _ -> new double[traits]));
      }
    }
    profiles.values().forEach(Likeness::scale);
  }

  double of(String measure, Point point) {
    return point.times(profile(measure));
  }

  double of(String measure, int trait) {
    return profile(measure)[trait];
  }

  private double[] profile(String measure) {
    return profiles.getOrDefault(measure, new double[0]);
  }

  private static void scale(double[] profile) {
    double squares = 0;
    for (double amount : profile) {
      squares += amount * amount;
    }
    double length = Math.sqrt(squares);
    for (int at = 0; at < profile.length; at++) {
      profile[at] = length == 0 ? 0 : profile[at] / length;
    }
  }
}
