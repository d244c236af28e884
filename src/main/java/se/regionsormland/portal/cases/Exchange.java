package se.regionsormland.portal.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Something said from the receipt until the answer. {@code promise} are the dates in force from
 * then on; the sender's own reply sets none, nor does a word of a relation, of dividing or of
 * completing.
 */
public record Exchange(Kind kind, Instant at, String text, @Nullable Promise promise) {

  public enum Kind {
    /** The receipt, and its dates. */
    RECEIVED,
    /** The region asks; the clock stands still. */
    ASKED,
    /** The sender's reply. */
    REPLIED,
    /** The clock goes again. */
    RESUMED,
    /** The answer comes later, for this reason. */
    DELAYED,
    /** The group meets on another day, or on none that is set. */
    MEETING_MOVED,
    /** Another idea has to do with this one: the same words to both senders. */
    RELATED,
    /** The sender is offered to divide her idea, for this reason. */
    DIVISION,
    /** The sender is asked to complete what she sent; the clock stands still. */
    COMPLETION,
    /** She has. */
    COMPLETED;

    /** What the sender said is known there; the receipt is a letter of its own. */
    boolean goesByLetter() {
      return this != REPLIED && this != RECEIVED && this != COMPLETED;
    }

    /** By when she is answered is what it tells. */
    public boolean tellsTheDay() {
      return this == RESUMED || this == DELAYED;
    }

    boolean isSenders() {
      return this == REPLIED || this == COMPLETED;
    }

    boolean endsQuestion() {
      return this == REPLIED || this == RESUMED;
    }
  }

  /** The day in Sweden. */
  public LocalDate day() {
    return SwedishTime.dateOf(at);
  }
}
