package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @Test
  void three_numbers_are_a_day() {
    assertThat(new TypedDate("14", "5", "2027").date()).hasValue(LocalDate.of(2027, 5, 14));
  }

  @ParameterizedTest
  @CsvSource({
    "mars, 3",
    "Maj, 5",
    "sept., 9",
    "OKTOBER, 10",
    "juni, 6",
    "jul, 7",
    "january, 1",
    "dec, 12",
    "08, 8"
  })
  void a_month_may_be_called_by_its_name(String typed, int month) {
    assertThat(new TypedMonth(typed, "2027").read()).hasValue(YearMonth.of(2027, month));
  }

  @Test
  void every_form_that_asks_for_a_month_reads_it_so() {
    assertThat(
            FormRecords.all().stream()
                .flatMap(FormFields::of)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).endsWith("month")))
        .hasSizeGreaterThan(10)
        .allSatisfy(one ->
            assertThat(one.field().getDeclaringRecord()).isIn(TypedDate.class, TypedMonth.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ma", "marsch", "13", "våren", ""})
  void what_names_no_month_makes_none(String typed) {
    assertThat(new TypedMonth(typed, "2027").read()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20270514", "5874898", "5874897", "99999", "0", "-2027", "27", "1899"})
  void a_year_that_nobody_can_mean_makes_no_day(String year) {
    assertThat(new TypedDate("14", "5", year).date()).isEmpty();
  }
}
