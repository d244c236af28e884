package se.regionsormland.portal.shared;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/**
 * Swedish working days: not Saturdays, Sundays or public holidays (lag 1989:253), nor the eves of
 * midsummer, Christmas and New Year, which offices keep as holidays.
 */
public final class WorkingDays {

  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private WorkingDays() {}

  /** The last of {@code days} working days, the first being the one after {@code start}. */
  public static LocalDate after(LocalDate start, int days) {
    var day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** How many working days lie after {@code start}, up to and including {@code end}. */
  public static int between(LocalDate start, LocalDate end) {
    return (int)
        start.plusDays(1).datesUntil(end.plusDays(1)).filter(WorkingDays::isWorkingDay).count();
  }

  public static boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !HOLIDAYS.isHoliday(day) && !isEve(day);
  }

  private static boolean isEve(LocalDate day) {
    boolean christmasOrNewYear =
        day.getMonth() == Month.DECEMBER
            && (day.getDayOfMonth() == 24 || day.getDayOfMonth() == 31);
    boolean midsummer =
        day.getMonth() == Month.JUNE
            && day.getDayOfWeek() == DayOfWeek.FRIDAY
            && day.getDayOfMonth() >= 19
            && day.getDayOfMonth() <= 25;
    return christmasOrNewYear || midsummer;
  }
}
