package se.regionsormland.portal.assessment;

import java.time.LocalDate;
import se.regionsormland.portal.shared.WorkingDays;

/** Answer by this day, it included; {@code workingDays} are those left, or those it is late. */
public record Deadline(LocalDate by, boolean overdue, int workingDays) {

  private static final int NEAR = 2;

  public static Deadline of(LocalDate by, LocalDate today) {
    return by.isBefore(today)
        ? new Deadline(by, true, WorkingDays.between(by, today))
        : new Deadline(by, false, WorkingDays.between(today, by));
  }

  /** So near that the sender is to hear before it passes, or hears late. */
  public boolean needsWord() {
    return overdue || workingDays <= NEAR;
  }

  public boolean isToday() {
    return !overdue && workingDays == 0;
  }
}
