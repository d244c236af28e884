package se.regionsormland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * What others do on the machine hides no difference of the size that is asked for, and makes none.
 */
class PairedTimesTest {

  private static final long USUAL = 5_000_000;

  private final Random chance = new Random(8);
  private int asked;

  /** The machine is now three times as slow for a while; each answer has its own chance too. */
  private LongSupplier taking(double times) {
    return () -> {
      double load = 1 + 2 * Math.abs(Math.sin(asked++ / 700.0));
      return (long) (USUAL * times * load * Math.exp(0.4 * chance.nextGaussian()));
    };
  }

  private double percent(double times) {
    return PairedTimes.of(500, 2_000, taking(times), taking(1)).percent();
  }

  @Test
  void what_takes_equally_long_does_so_under_load() {
    assertThat(percent(1)).isBetween(-4.0, 4.0);
  }

  @Test
  void what_takes_longer_or_shorter_shows_under_load() {
    assertThat(percent(1.10)).isGreaterThan(6);
    assertThat(percent(0.90)).isLessThan(-6);
  }

  @Test
  void whoever_comes_second_is_not_taken_for_slower() {
    LongSupplier either = () -> asked++ % 2 == 0 ? USUAL : USUAL * 3 / 2;
    assertThat(PairedTimes.of(10, 100, either, either).percent()).isBetween(-0.1, 0.1);
  }
}
