package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "9, 09:00",
    "9.30, 09:30",
    "09:30, 09:30",
    "0930, 09:30",
    "930, 09:30",
    "kl. 14, 14:00",
    "Kl 9.05, 09:05",
    "klockan 23.59, 23:59",
    " 8 . 15 , 08:15",
    "0, 00:00"
  })
  void a_time_is_read_as_people_write_it(String typed, String time) {
    assertThat(TypedTime.read(typed).orElseThrow()).hasToString(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "9.60", "9.5", "nio", "-9", "9-10", "09300", "9:30:15"})
  void what_is_no_time_is_none(String typed) {
    assertThat(TypedTime.read(typed)).isEmpty();
  }
}
