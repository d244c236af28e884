package se.regionsormland.portal.reading;

import java.time.LocalDate;

/** A day, or the month or year that was written: any day from the first to the last. */
public record Day(LocalDate first, LocalDate last) {

  public static Day of(LocalDate day) {
    return new Day(day, day);
  }

  public static Day ofMonth(LocalDate within) {
    return new Day(within.withDayOfMonth(1), within.withDayOfMonth(within.lengthOfMonth()));
  }

  public static Day ofYear(int year) {
    return new Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static Day ofQuarter(LocalDate first) {
    return new Day(first, first.plusMonths(3).minusDays(1));
  }

  /** The last of so many months from here: as exact as the first was written. */
  public Day after(int months) {
    if (isOneDay()) {
      return of(first.plusMonths(months).minusDays(1));
    }
    return isWholeYear()
        ? ofYear(first.plusMonths(months).minusDays(1).getYear())
        : ofMonth(first.plusMonths(months - 1L));
  }

  public boolean isQuarter() {
    return first.getMonthValue() % 3 == 1 && equals(ofQuarter(first)) && first.getDayOfMonth() == 1;
  }

  public boolean isOneDay() {
    return first.equals(last);
  }

  public boolean isWholeYear() {
    return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
  }
}
