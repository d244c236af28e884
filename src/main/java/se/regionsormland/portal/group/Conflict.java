package se.regionsormland.portal.group;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.identity.Viewer;

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

  /** Never the person herself. */
  public boolean mayBeDecidedBy(Viewer viewer) {
    return decided == null && !person.equals(viewer.id());
  }
}
