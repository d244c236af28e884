package se.regionsormland.portal.assessment;

import java.time.LocalDate;
import se.regionsormland.portal.shared.WorkingDays;

/** Answer by this day, it included; {@code workingDays} are those left, or those it is late. */
public record Deadline(LocalDate by, boolean overdue, int workingDays) {

  public static Deadline of(LocalDate by, LocalDate today) {
    return by.isBefore(today)
        ? new Deadline(by, true, WorkingDays.between(by, today))
        : new Deadline(by, false, WorkingDays.between(today, by));
  }

  public boolean isToday() {
    return !overdue && workingDays == 0;
  }
}
