package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import se.regionsormland.portal.TestClock;

class LetterLimitsTest {

  private static final int PEOPLE = 60;
  private static final int LETTERS_EACH = 3;

  private final TestClock clock = new TestClock();
  private final LetterLimits limits = new LetterLimits(clock);

  private boolean allow(String about, String email, String from) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(from);
    return limits.allow(about, email, request);
  }

  @Test
  void sixty_people_in_one_room_all_get_their_letters() {
    for (int person = 0; person < PEOPLE; person++) {
      for (int letter = 0; letter < LETTERS_EACH; letter++) {
        assertThat(allow("idé " + person, person + "@example.org", "192.0.2.1"))
            .as("person %d, letter %d", person, letter)
            .isTrue();
      }
    }
  }

  @Test
  void one_address_does_not_write_to_everybody() {
    for (int n = 0; n < LetterLimits.PER_SENDER; n++) {
      allow("idé " + n, n + "@example.org", "192.0.2.1");
    }
    assertThat(allow("en till", "en.till@example.org", "192.0.2.1")).isFalse();
    assertThat(allow("en till", "en.till@example.org", "192.0.2.2")).isTrue();
  }

  @Test
  void nobody_is_written_to_again_and_again_from_wherever() {
    for (int n = 0; n < LetterLimits.PER_RECEIVER; n++) {
      assertThat(allow("idé " + n, "samma@example.org", "192.0.2." + n)).isTrue();
    }
    assertThat(allow("en till", "SAMMA@example.org", "192.0.2.99")).isFalse();
    clock.advance(Duration.ofHours(1));
    assertThat(allow("en till", "samma@example.org", "192.0.2.99")).isTrue();
  }
}
