package se.regionsormland.portal.opinions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a member looks at a case. {@code due} is the last day, in Sweden; {@code given}: she has
 * answered.
 */
public record Assignment(UUID member, String name, LocalDate due, String saidBy, boolean given) {

  public boolean isLate(LocalDate today) {
    return !given && due.isBefore(today);
  }
}
