package se.regionsormland.portal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.catalogue.Suggestions;

/** The finder is asked once about a sent text, while it says the same. */
class LatelyFoundTest {

  private static final String TEXT = "Vi vill laga bryggan.";

  private final AtomicInteger asked = new AtomicInteger();
  private final TestClock clock = new TestClock();
  private final LatelyFound lately = new LatelyFound(clock);
  private final Object reading = new Object();

  private void ask(String text, Object reading) {
    lately.of(
        text,
        reading,
        () -> {
          asked.incrementAndGet();
          return Suggestions.NONE;
        });
  }

  @Test
  void the_pages_of_a_case_ask_once() {
    ask(TEXT, reading);
    ask(TEXT, reading);
    assertThat(asked).hasValue(1);
  }

  @Test
  void another_text_is_another() {
    ask(TEXT, reading);
    ask(TEXT + " Snart.", reading);
    assertThat(asked).hasValue(2);
  }

  @Test
  void it_is_asked_anew_when_the_finder_has_learnt() {
    ask(TEXT, reading);
    ask(TEXT, new Object());
    assertThat(asked).hasValue(2);
  }

  @Test
  void nothing_lies_longer_than_some_minutes() {
    ask(TEXT, reading);
    clock.advance(LatelyFound.LIFE.plus(Duration.ofSeconds(1)));
    ask(TEXT, reading);
    assertThat(asked).hasValue(2);
  }

  @Test
  void of_many_those_that_were_first_are_asked_anew() {
    IntStream.rangeClosed(0, LatelyFound.MOST).forEach(number -> ask(TEXT + number, reading));
    ask(TEXT + LatelyFound.MOST, reading);
    assertThat(asked).hasValue(LatelyFound.MOST + 1);
    ask(TEXT + 0, reading);
    assertThat(asked).hasValue(LatelyFound.MOST + 2);
  }
}
