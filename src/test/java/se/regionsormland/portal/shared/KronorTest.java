package se.regionsormland.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KronorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,6 miljoner|3600000",
        "1 250 000|1250000",
        "1 250 000 kr|1250000",
        "1\u00a0250\u00a0000|1250000",
        "1\u202f250\u202f000 kronor|1250000",
        "1.250.000|1250000",
        "250000:-|250000",
        "2 Mkr|2000000",
        "2,5mkr|2500000",
        "1.5 Mkr|1500000",
        "500 tkr|500000",
        "500 KKR|500000",
        "ca 2 miljoner kronor|2000000",
        "en|",
        "1 miljard|1000000000",
        "800 tusen|800000",
        "0|0"
      })
  void an_amount_is_read_as_people_write_it(String written, Long kronor) {
    var read = Kronor.read(written);
    if (kronor == null) {
      assertThat(read).isEmpty();
    } else {
      assertThat(read).hasValue(kronor);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mycket", "2-3 miljoner", "-5", "\u22125", "1 25 000", "999999999 miljarder"})
  void what_cannot_be_read_is_not_guessed(String written) {
    assertThat(Kronor.read(written)).isEmpty();
  }
}
