package se.regionsormland.portal.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two dates, both inclusive: the strateg's first answer at the latest, and the day the group meets
 * next, if that is set.
 */
public record Promise(LocalDate firstAnswerBy, @Nullable LocalDate groupMeets) {

  /** The day has passed: it can be told that it is late, but no more be promised. */
  public boolean isLate(LocalDate today) {
    return firstAnswerBy.isBefore(today);
  }

  /** The meeting, if it is still to come on that day. */
  public @Nullable LocalDate meetingFrom(LocalDate today) {
    return groupMeets == null || groupMeets.isBefore(today) ? null : groupMeets;
  }
}
