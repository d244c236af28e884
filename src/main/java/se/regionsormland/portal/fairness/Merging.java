package se.regionsormland.portal.fairness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The totals, settled before anything else: categories with fewer than five are counted together,
 * at least two of them and at least five in all, so that none of them is what is left when the
 * others are taken from the total. Where that is not to be had, all is one.
 */
final class Merging {

  /** Nothing below is published. */
  static final int LEAST = 5;

  static final String REST = "REST";

  private Merging() {}

  /** By category, the one that it is published under: itself, or {@link #REST}. */
  static Map<String, String> of(Map<String, Integer> counts) {
    var smallestFirst =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> one) -> one.getValue())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    int merged = merged(smallestFirst);
    var published = new HashMap<String, String>();
    for (int at = 0; at < smallestFirst.size(); at++) {
      var category = smallestFirst.get(at).getKey();
      published.put(category, at < merged ? REST : category);
    }
    return published;
  }

  /** How many of them are counted together. */
  private static int merged(List<Map.Entry<String, Integer>> smallestFirst) {
    int merged = 0;
    int sum = 0;
    for (var one : smallestFirst) {
      if (one.getValue() >= LEAST && (merged == 0 || isSafe(merged, sum, one.getValue()))) {
        break;
      }
      merged++;
      sum += one.getValue();
    }
    return merged;
  }

  /**
   * Each of the merged is at most as big as the smallest that is published: were all as big as
   * that, one could tell.
   */
  private static boolean isSafe(int merged, int sum, int smallestPublished) {
    return merged >= 2 && sum >= LEAST && sum < merged * smallestPublished;
  }

  /** How many there are in each; categories without any are counted too. */
  static <T> Map<String, Integer> counts(
      List<T> all, Function<T, String> category, List<String> known) {
    var counts = new LinkedHashMap<String, Integer>();
    known.forEach(one -> counts.put(one, 0));
    all.stream()
        .collect(Collectors.groupingBy(category, Collectors.summingInt(_ -> 1)))
        .forEach((one, count) -> counts.merge(one, count, Integer::sum));
    return counts;
  }
}
