package se.regionsormland.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  @Test
  void ten_working_days_in_an_ordinary_month_are_two_weeks() {
    assertThat(WorkingDays.after(LocalDate.of(2027, 3, 1), 10)).isEqualTo("2027-03-15");
  }

  @Test
  void easter_is_counted() {
    assertThat(WorkingDays.after(LocalDate.of(2027, 3, 25), 1)).isEqualTo("2027-03-30");
  }

  @Test
  void midsummer_eve_and_the_national_day_are_holidays() {
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2027, 6, 25))).isFalse();
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2028, 6, 6))).isFalse();
  }

  @Test
  void christmas_eve_and_new_years_eve_are_holidays() {
    assertThat(WorkingDays.after(LocalDate.of(2026, 12, 23), 1)).isEqualTo("2026-12-28");
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
  }
}
