package se.regionsormland.portal.openness;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Sixty questions a minute from one address. Addresses are held in memory only, the latest ten
 * thousand of them.
 */
@Component
class RateLimit {

  static final int A_MINUTE = 60;
  private static final int ADDRESSES = 10_000;

  private final TimeMeter time;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  RateLimit(Clock clock) {
    this.time = new Ticks(clock);
  }

  /** Lets the question through, or says how long to wait. */
  void take(String address) {
    var probe = bucketOf(address).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      throw new TooManyQuestions(seconds);
    }
  }

  private synchronized Bucket bucketOf(String address) {
    return buckets.computeIfAbsent(address, _ -> newBucket());
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  private record Ticks(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
