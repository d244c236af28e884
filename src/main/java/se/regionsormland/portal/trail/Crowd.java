package se.regionsormland.portal.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What anybody can cause, kept for a moment. The first {@value #EACH} of a kind and account in an
 * hour have a row each; the rest are counted, and a row says how many they were every ten minutes.
 * So a stranger fills no disk, what is done to an account is never hidden by noise about others,
 * and a try on an account that exists takes no longer than one on a name that is nobody's. A portal
 * that is killed loses the last seconds of it.
 */
@Component
class Crowd {

  static final int EACH = 20;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration BETWEEN_SUMS = Duration.ofMinutes(10);

  private final Clock clock;
  private final List<Seen> waiting = new ArrayList<>();
  private final Map<Key, Tally> tallies = new HashMap<>();

  Crowd(Clock clock) {
    this.clock = clock;
  }

  private record Key(EventKind kind, @Nullable UUID account) {}

  private static final class Tally {
    private final Instant begun;
    private Instant summed;
    private int each;
    private int more;

    Tally(Instant now) {
      begun = now;
      summed = now;
    }

    boolean isOver(Instant now) {
      return more == 0 && !now.isBefore(begun.plus(HOUR));
    }

    boolean isDue(Instant now) {
      return more > 0 && !now.isBefore(summed.plus(BETWEEN_SUMS));
    }
  }

  synchronized void add(Seen seen) {
    var now = clock.instant();
    tallies.values().removeIf(tally -> tally.isOver(now));
    var key = new Key(seen.event().kind(), seen.event().account());
    var tally = tallies.computeIfAbsent(key, _ -> new Tally(now));
    if (tally.each < EACH) {
      tally.each++;
      waiting.add(seen);
    } else {
      tally.more += seen.times();
    }
  }

  /** What is to be written now, taken out. */
  synchronized List<Seen> due() {
    var now = clock.instant();
    var due = new ArrayList<>(waiting);
    waiting.clear();
    tallies.forEach((key, tally) -> {
      if (tally.isDue(now)) {
        due.add(new Seen(SecurityEvent.of(key.kind(), key.account()), "", tally.more));
        tally.more = 0;
        tally.summed = now;
      }
    });
    return due;
  }

  /** It could not be written; it is tried again. */
  synchronized void takeBack(Collection<Seen> unwritten) {
    waiting.addAll(0, unwritten);
  }
}
