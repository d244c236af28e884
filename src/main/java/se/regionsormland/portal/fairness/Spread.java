package se.regionsormland.portal.fairness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Half of them took no longer than the median; a quarter each lies outside the other two. */
public record Spread(int lower, int median, int upper) {

  /** Of working days; null where there are fewer than five. */
  static @Nullable Spread of(List<Integer> days) {
    if (days.size() < Merging.LEAST) {
      return null;
    }
    var sorted = days.stream().sorted().toList();
    return new Spread(at(sorted, 1), at(sorted, 2), at(sorted, 3));
  }

  private static int at(List<Integer> sorted, int quarter) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * quarter / 4));
  }
}
