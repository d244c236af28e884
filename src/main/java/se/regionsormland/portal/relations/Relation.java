package se.regionsormland.portal.relations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As it is seen from one case: {@code from} is true where that case is the one that builds on the
 * other. Told to both senders, settled and ended are null until somebody has.
 */
public record Relation(
    UUID id,
    RelationKind kind,
    boolean from,
    Named other,
    String reason,
    By made,
    @Nullable By told,
    @Nullable Said settled,
    @Nullable Said ended) {

  public record By(String name, Instant at) {}

  public record Said(String words, By by) {}

  /** The other by its name, and the page where it stands. */
  public record Named(What what, String name, String address) {}

  public enum What {
    CASE,
    PROJECT,
    MEASURE
  }

  public boolean isOver() {
    return ended != null;
  }

  /** Something is to be said of how it ends. */
  public boolean waits() {
    return kind.isToBeSettled() && settled == null && ended == null;
  }

  /** Two senders can be told of it. */
  public boolean canBeTold() {
    return other.what() == What.CASE && kind.isSaid() && told == null && ended == null;
  }
}
