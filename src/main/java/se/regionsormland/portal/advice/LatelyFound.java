package se.regionsormland.portal.advice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.shared.Sha256;

/**
 * What was found for sent ideas lately: whoever works with a case opens page after page of it, each
 * about the same text. Never for what is only being written, of which nothing is kept. In memory,
 * for some minutes, under a hash of the text.
 */
@Component
class LatelyFound {

  static final Duration LIFE = Duration.ofMinutes(10);

  /** Each is some kilobytes. */
  static final int MOST = 100;

  private record Found(Suggestions suggestions, Instant at) {}

  private final Map<String, Found> kept = new LinkedHashMap<>();
  private final Clock clock;

  /** Not held here: it is large, and is gone when the finder has learnt another. */
  private WeakReference<Object> reading = new WeakReference<>(null);

  LatelyFound(Clock clock) {
    this.clock = clock;
  }

  /** {@code now} is what the finder knows by: with another it is asked anew. */
  Suggestions of(String text, Object now, Supplier<Suggestions> finder) {
    var key = Sha256.of(text.getBytes(UTF_8));
    var known = known(key, now);
    return known == null ? keep(key, now, finder.get()) : known;
  }

  private synchronized @Nullable Suggestions known(String key, Object now) {
    sweep();
    var found = reading.refersTo(now) ? kept.get(key) : null;
    return found == null ? null : found.suggestions();
  }

  private synchronized Suggestions keep(String key, Object now, Suggestions made) {
    if (!reading.refersTo(now)) {
      kept.clear();
      reading = new WeakReference<>(now);
    }
    kept.put(key, new Found(made, clock.instant()));
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }

  /** What was taken back does not lie in memory until somebody asks for it. */
  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  synchronized void sweep() {
    var old = clock.instant().minus(LIFE);
    kept.values().removeIf(found -> found.at().isBefore(old));
  }
}
