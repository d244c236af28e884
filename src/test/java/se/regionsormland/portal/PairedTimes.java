package se.regionsormland.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How much longer one thing takes than another, measured in pairs: one at once after the other,
 * then the other way round. Whatever else the machine does meets all four, and who comes second
 * loses nothing by it: it is the median of these turns' own ratios that is compared, never a time
 * by itself.
 */
public final class PairedTimes {

  private final List<Double> ratios = new ArrayList<>();
  private final List<Long> ones = new ArrayList<>();
  private final List<Long> others = new ArrayList<>();

  private PairedTimes() {}

  /** Each gives its time in nanoseconds; the pairs of the warm-up are not counted. */
  public static PairedTimes of(int warmUp, int pairs, LongSupplier one, LongSupplier other) {
    var times = new PairedTimes();
    for (int turn = -warmUp / 2; turn < pairs / 2; turn++) {
      long first = one.getAsLong();
      long second = other.getAsLong();
      long third = other.getAsLong();
      long fourth = one.getAsLong();
      if (turn >= 0) {
        times.ratios.add(Math.log((double) first / second * fourth / third) / 2);
        times.ones.addAll(List.of(first, fourth));
        times.others.addAll(List.of(second, third));
      }
    }
    return times;
  }

  /** By how many percent the one takes longer, in the middle of the turns. */
  public double percent() {
    return 100 * Math.expm1(median(ratios));
  }

  /** With both medians, which are of this machine and this moment. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d pairs in turn, their median differs by %+.1f %% (alone %.0f and %.0f µs)",
        ones.size(),
        percent(),
        median(ones) / 1_000.0,
        median(others) / 1_000.0);
  }

  private static <N extends Number & Comparable<N>> double median(List<N> all) {
    return all.stream().sorted().toList().get(all.size() / 2).doubleValue();
  }
}
