package se.regionsormland.portal.web.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of parts, those last asked for. They have a few megabytes, with what was told to them,
 * and none is given when it is old: what was erased lies in memory for a minute more at the most.
 */
final class Shelf {

  static final int ROOM = 1_500_000;

  /** What one takes beside its characters. */
  private static final int EACH = 300;

  private record Kept(String text, int size, Instant until) {

    boolean isOver(Instant now) {
      return !now.isBefore(until);
    }
  }

  private final LinkedHashMap<Asked, Kept> texts = new LinkedHashMap<>(256, 0.75f, true);
  private final Clock clock;
  private int size;

  Shelf(Clock clock) {
    this.clock = clock;
  }

  synchronized @Nullable String find(Asked asked) {
    var kept = texts.get(asked);
    return kept == null || kept.isOver(clock.instant()) ? null : kept.text();
  }

  synchronized void keep(Asked asked, String text, Duration life) {
    int length = asked.length() + text.length() + EACH;
    var kept = new Kept(text, length, clock.instant().plus(life));
    var before = texts.put(asked, kept);
    size += kept.size() - (before == null ? 0 : before.size());
    var oldest = texts.entrySet().iterator();
    while (size > ROOM) {
      size -= oldest.next().getValue().size();
      oldest.remove();
    }
  }

  synchronized void sweep() {
    var now = clock.instant();
    texts.values().removeIf(kept -> kept.isOver(now));
    size = texts.values().stream().mapToInt(Kept::size).sum();
  }

  synchronized int size() {
    return size;
  }
}
