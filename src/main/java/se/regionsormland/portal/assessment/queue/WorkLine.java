package se.regionsormland.portal.assessment.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case in which there is something to do, and why. Nothing of what stands in it. */
public record WorkLine(
    UUID subject,
    String reference,
    List<Integer> areas,
    @Nullable UUID officer,
    Why why,
    LocalDate answerBy) {

  /** In the order that it matters; a case is named for the first alone. */
  public enum Why {
    /** The date has passed. */
    OVERDUE,
    /** The sender has answered, and the clock goes again. */
    REPLIED,
    /** To be answered within three working days. */
    DUE,
    /** Came since last time, and nobody has it. */
    NEW,
    /** The sender has long been waited for. */
    WAITING
  }

  public WorkLine {
    areas = List.copyOf(areas);
  }
}
