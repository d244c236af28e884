package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @Test
  void three_numbers_are_a_day() {
    assertThat(new TypedDate("14", "5", "2027").date()).hasValue(LocalDate.of(2027, 5, 14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20270514", "5874898", "5874897", "99999", "0", "-2027", "27", "1899"})
  void a_year_that_nobody_can_mean_makes_no_day(String year) {
    assertThat(new TypedDate("14", "5", year).date()).isEmpty();
  }
}
