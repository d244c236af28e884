package se.regionsormland.portal.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail, numbered from 1 without gaps. {@code network} is where the request came from,
 * as 203.0.113.0/24: the house, not the person. {@code times} is more than one where a row stands
 * for many.
 */
public record EventLine(
    long id, Instant at, SecurityEvent event, String network, int times, String hash) {

  public EventKind kind() {
    return event.kind();
  }

  public @Nullable UUID by() {
    return event.by();
  }
}
