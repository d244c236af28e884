package se.regionsormland.portal.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(Totp.codeAt(SECRET, Totp.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
  void one_step_off_is_forgiven_and_no_more(int seconds, boolean taken) {
    var now = Instant.parse("2027-03-01T08:00:00Z");
    var code = Totp.codeAt(SECRET, Totp.stepAt(now.plusSeconds(seconds)));
    assertThat(Totp.stepOf(SECRET, code, now, Long.MIN_VALUE).isPresent()).isEqualTo(taken);
  }

  @Test
  void a_step_that_was_taken_is_taken_no_more_and_none_before_it() {
    var now = Instant.parse("2027-03-01T08:00:00Z");
    long step = Totp.stepAt(now);
    assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, step), now, step)).isEmpty();
    assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, step - 1), now, step)).isEmpty();
    assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, step + 1), now, step)).hasValue(step + 1);
  }
}
