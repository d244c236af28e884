package se.regionsormland.portal.conferences;

import java.time.LocalDate;

/** A conference as it is set. */
public record ConferencePlan(String title, LocalDate day, String place, Grid grid, Room room) {

  /** How many may come, and how many of one organisation. */
  public record Room(int places, int perOrganisation) {}
}
