package se.regionsormland.portal.group;

import java.time.LocalDate;

/** Days in Sweden, both inclusive. */
public record Days(LocalDate from, LocalDate to) {

  public boolean include(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Have a day in common. Days that end before they begin have none. */
  boolean meet(Days others) {
    return isAny() && others.isAny() && !others.to.isBefore(from) && !others.from.isAfter(to);
  }

  private boolean isAny() {
    return !to.isBefore(from);
  }
}
