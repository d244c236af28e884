package se.regionsormland.portal.reading;

import java.time.LocalDate;

/** A day, or the month or year that was written: any day from the first to the last. */
public record Day(LocalDate first, LocalDate last) {

  static Day of(LocalDate day) {
    return new Day(day, day);
  }

  static Day ofMonth(LocalDate within) {
    return new Day(within.withDayOfMonth(1), within.withDayOfMonth(within.lengthOfMonth()));
  }

  static Day ofYear(int year) {
    return new Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public boolean isOneDay() {
    return first.equals(last);
  }

  public boolean isWholeYear() {
    return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
  }
}
