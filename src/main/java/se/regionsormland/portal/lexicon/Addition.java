package se.regionsormland.portal.lexicon;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that an officer added; {@code retired} where it no longer holds. */
public record Addition(
    UUID id, Teaching teaching, Doing added, @Nullable Doing retired, long version) {

  /** Who did it, and when. */
  public record Doing(String by, Instant at) {}

  public boolean isInUse() {
    return retired == null;
  }
}
