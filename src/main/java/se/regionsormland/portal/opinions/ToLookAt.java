package se.regionsormland.portal.opinions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case in a member's queue: where her look at it is, her last day, and how many of those who look
 * at it have answered. {@code fresh}: it came to her, and she has not opened it. {@code meets}: the
 * day of the meeting that takes it up.
 */
public record ToLookAt(
    String reference,
    String title,
    String organisation,
    LocalDate due,
    @Nullable LocalDate meets,
    Looking looking,
    int given,
    int size,
    boolean fresh) {

  public boolean isLate(LocalDate today) {
    return looking.takesAnswers() && due.isBefore(today);
  }
}
