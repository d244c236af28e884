package se.regionsormland.portal.opinions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a case as last written; {@code usedAConflict}: from an answer that does not
 * count.
 */
public record Statement(
    int number,
    Recommendation recommendation,
    String words,
    String reasons,
    String conditions,
    long version,
    By saved,
    @Nullable By proposed,
    @Nullable By confirmed,
    boolean usedAConflict) {

  /** {@code id} is missing of who only saved. */
  public record By(@Nullable UUID id, String name, Instant at) {}
}
