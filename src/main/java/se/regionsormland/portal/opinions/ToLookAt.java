package se.regionsormland.portal.opinions;

import java.time.LocalDate;

/**
 * A case in a member's queue: where her look at it is, her last day, and how many of those who look
 * at it have answered.
 */
public record ToLookAt(
    String reference,
    String title,
    String organisation,
    LocalDate due,
    Looking looking,
    int given,
    int size) {

  public boolean isLate(LocalDate today) {
    return looking.takesAnswers() && due.isBefore(today);
  }
}
