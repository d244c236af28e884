package se.regionsormland.portal.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.shared.Languages;

/** What is kept has its room and its time. */
class ShelfTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final TestClock clock = new TestClock();
  private final Shelf shelf = new Shelf(clock);

  private static Asked asked(Object told) {
    return new Asked("parts/some :: said", Map.of("words", told), Languages.SWEDISH);
  }

  @Test
  void it_gives_what_was_kept_for_the_same() {
    shelf.keep(asked("a"), "text", MINUTE);
    assertThat(shelf.find(asked("a"))).isEqualTo("text");
    assertThat(shelf.find(asked("b"))).isNull();
  }

  @Test
  void when_it_is_full_those_go_that_were_not_asked_for() {
    int each = Shelf.ROOM / 10;
    for (int i = 0; i < 100; i++) {
      shelf.keep(asked(i), "x".repeat(each), MINUTE);
      shelf.find(asked(0));
    }
    assertThat(shelf.size()).isLessThanOrEqualTo(Shelf.ROOM);
    assertThat(shelf.find(asked(0))).isNotNull();
    assertThat(shelf.find(asked(99))).isNotNull();
    assertThat(shelf.find(asked(50))).isNull();
  }

  @Test
  void nothing_larger_than_it_is_kept() {
    shelf.keep(asked("a"), "x".repeat(Shelf.ROOM), MINUTE);
    assertThat(shelf.find(asked("a"))).isNull();
    assertThat(shelf.size()).isZero();
  }

  @Test
  void the_same_kept_twice_takes_room_once() {
    shelf.keep(asked("a"), "text", MINUTE);
    int once = shelf.size();
    shelf.keep(asked("a"), "text", MINUTE);
    assertThat(shelf.size()).isEqualTo(once);
  }

  @Test
  void when_its_time_is_over_it_does_not_lie_in_memory() {
    shelf.keep(asked("hers"), "text", MINUTE);
    shelf.keep(asked("ours"), "text", Duration.ofHours(1));
    clock.advance(MINUTE);
    shelf.sweep();
    assertThat(shelf.find(asked("hers"))).isNull();
    assertThat(shelf.find(asked("ours"))).isNotNull();
  }
}
