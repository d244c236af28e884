package se.regionsormland.portal.conferences;

import java.time.LocalDate;
import java.util.UUID;
import se.regionsormland.portal.conferences.matching.Grid;

/** A day when actors meet. */
public record Conference(UUID id, ConferencePlan plan, boolean cancelled) {

  /** Somebody may say that she comes: until the day before. */
  public boolean isOpen(LocalDate today) {
    return !cancelled && today.isBefore(plan.day());
  }

  /** Until its day is over: who comes may change her mind, and it can be cancelled. */
  public boolean isToCome(LocalDate today) {
    return !cancelled && !today.isAfter(plan.day());
  }

  /** A conference as it is set. */
  public record ConferencePlan(String title, LocalDate day, String place, Grid grid, Room room) {

    /** How many may come, and how many of one organisation. */
    public record Room(int places, int perOrganisation) {}
  }
}
