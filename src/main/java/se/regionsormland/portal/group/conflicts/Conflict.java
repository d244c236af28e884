package se.regionsormland.portal.group.conflicts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has a conflict of interest in a case; {@code decided} is null until somebody has
 * said.
 */
public record Conflict(
    UUID id,
    UUID person,
    String personName,
    Ground ground,
    String words,
    By raised,
    @Nullable Decided decided) {

  public record By(String name, Instant at) {}

  public record Decided(Decision what, By by) {}

  /** It was decided that this person has one. */
  boolean standsFor(UUID somebody) {
    return decided != null && decided.what().stands() && person.equals(somebody);
  }
}
