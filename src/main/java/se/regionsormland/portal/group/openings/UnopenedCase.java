package se.regionsormland.portal.group.openings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.group.Days;

/** A case that waits for a member's answer about herself. */
public record UnopenedCase(String reference, String title, String parties, Days days) {

  /**
   * @param came when it reached the region
   * @param meets of the meeting that takes it up, or else of the one that was promised its sender
   * @param raised when she named a ground: from then on it waits for a decision about her
   * @param due her last day, where the group has asked her to look at it
   */
  public record Days(
      LocalDate came,
      @Nullable LocalDate meets,
      @Nullable LocalDate raised,
      @Nullable LocalDate due) {}

  public boolean waits() {
    return days.raised() != null;
  }

  /** The group waits for what she says of it, once it is open to her. */
  public boolean isAsked() {
    return !by().equals(LocalDate.MAX);
  }

  /** What nobody waits for, or not yet, comes after every day. */
  LocalDate by() {
    var due = days.due();
    return due == null || waits() ? LocalDate.MAX : due;
  }
}
