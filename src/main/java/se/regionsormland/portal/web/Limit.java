package se.regionsormland.portal.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * So many times a while for each key. Kept in memory: every instance counts for itself, and keys
 * that were quiet longest are forgotten first.
 */
public final class Limit {

  private static final int KEYS = 20_000;
  private static final int LONGEST_KEY = 200;

  private final int times;
  private final Duration perWhile;
  private final TimeMeter meter;
  private final boolean allAtOnce;
  private final Map<String, Bucket> buckets = new LeastRecentlyUsed();

  /** Little by little there is room again. */
  public Limit(int times, Duration perWhile, Clock clock) {
    this(times, perWhile, clock, false);
  }

  private Limit(int times, Duration perWhile, Clock clock, boolean allAtOnce) {
    this.allAtOnce = allAtOnce;
    this.times = times;
    this.perWhile = perWhile;
    this.meter = new ClockMeter(clock);
  }

  /** There is room again a day after the first time, and not before. */
  static Limit aDay(int times, Clock clock) {
    return new Limit(times, Duration.ofDays(1), clock, true);
  }

  /**
   * Counts one time.
   *
   * @return how long to wait until there is room; zero when there was
   */
  public Duration take(String key) {
    var probe = bucket(key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  public void giveBack(String key) {
    bucket(key).addTokens(1);
  }

  private Bucket bucket(String key) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(shortened(key), _ -> newBucket());
    }
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit ->
            allAtOnce
                ? limit.capacity(times).refillIntervally(times, perWhile)
                : limit.capacity(times).refillGreedy(times, perWhile))
        .withCustomTimePrecision(meter)
        .build();
  }

  private static String shortened(String key) {
    return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
  }

  private static final class LeastRecentlyUsed extends LinkedHashMap<String, Bucket> {
    LeastRecentlyUsed() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > KEYS;
    }
  }

  private record ClockMeter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
