package se.regionsormland.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's numbers: made so that the check digit is right. */
class PersonalNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"900101-9802", "19900101-9802", "9001019802", "900101+9802", "900161-9809"})
  void a_number_is_noticed_however_it_is_written(String number) {
    assertThat(PersonalNumbers.in("Ring " + number + ", hon vet.")).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "232100-0032",
        "212000-0357",
        "900101-9803",
        "901301-9802",
        "0155-245000",
        "1 250 000 kr",
        "202603051200345"
      })
  void other_numbers_are_left_alone(String number) {
    assertThat(PersonalNumbers.in("Se " + number + ".")).isEmpty();
  }

  @Test
  void each_is_named_once() {
    assertThat(PersonalNumbers.in("900101-9802 och 900101-9802")).containsExactly("900101-9802");
  }
}
