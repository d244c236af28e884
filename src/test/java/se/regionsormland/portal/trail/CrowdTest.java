package se.regionsormland.portal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.TestClock;

class CrowdTest {

  private final TestClock clock = new TestClock();
  private final Crowd crowd = new Crowd(clock);

  private void fail(int times, @Nullable UUID account) {
    for (int n = 0; n < times; n++) {
      crowd.add(new Seen(SecurityEvent.of(EventKind.SIGN_IN_FAILED, account), "", 1));
    }
  }

  private static int sum(List<Seen> rows) {
    return rows.stream().mapToInt(Seen::times).sum();
  }

  @Test
  void a_day_of_failed_sign_ins_every_second_is_some_hundred_rows_and_none_is_uncounted() {
    var written = new ArrayList<Seen>();
    for (int second = 0; second < 86_400; second++) {
      fail(10, null);
      clock.advance(Duration.ofSeconds(1));
      written.addAll(crowd.due());
    }
    clock.advance(Duration.ofMinutes(10));
    written.addAll(crowd.due());

    assertThat(sum(written)).isEqualTo(864_000);
    assertThat(written).hasSizeLessThanOrEqualTo(24 * (Crowd.EACH + 6) + 1);
  }

  @Test
  void noise_about_others_hides_no_try_on_an_account() {
    var account = UUID.randomUUID();
    fail(10_000, null);
    fail(1, account);

    assertThat(crowd.due()).extracting(seen -> seen.event().account()).contains(account);
  }

  @Test
  void what_could_not_be_written_is_written_the_next_time() {
    fail(3, null);
    crowd.takeBack(crowd.due());

    assertThat(sum(crowd.due())).isEqualTo(3);
    assertThat(crowd.due()).isEmpty();
  }
}
