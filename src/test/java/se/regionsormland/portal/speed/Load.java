package se.regionsormland.portal.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** As many requests as are answered, by a few who each wait for an answer before asking again. */
final class Load {

  private static final int VISITORS = 8;

  /** The compiler is long about a page. */
  private static final Duration WARM = Duration.ofSeconds(20);

  private static final Duration TURN = Duration.ofSeconds(2);

  private static final Duration LONG_TURN = Duration.ofSeconds(5);
  private static final int STEADY = 6;
  private static final int MOST_TURNS = 48;

  /**
   * What a server did in one turn.
   *
   * @param aSecond requests
   * @param processor milliseconds of the processor for each
   */
  record Turn(double aSecond, double processor) {}

  /** Requests to one server, and the status that each is to be answered with. */
  record Asked(Running server, int status, Supplier<byte[]> request) {
    static Asked page(Running server, String path) {
      return new Asked(server, 200, () -> Exchange.get(path));
    }
  }

  /** Of two servers, one right after the other. */
  record Pair(Turn one, Turn other) {}

  private Load() {}

  /** So many pairs, after one that only warms. */
  static List<Pair> inTurns(int pairs, Asked one, Asked other)
      throws IOException, InterruptedException {
    return inTurns(pairs, TURN, one, other);
  }

  /**
   * As {@link #inTurns}, of pages so large that the compiler is minutes about them: until it is.
   */
  static List<Pair> inTurnsOnceQuick(int pairs, Asked one, Asked other)
      throws IOException, InterruptedException {
    peak(one);
    peak(other);
    return inTurns(pairs, LONG_TURN, one, other);
  }

  /** With turns so long that what a portal does on its own, now and then, is in each. */
  static List<Pair> inTurns(int pairs, Duration turn, Asked one, Asked other)
      throws IOException, InterruptedException {
    on(one, WARM);
    on(other, WARM);
    var all = new ArrayList<Pair>();
    for (int pair = 0; pair < pairs; pair++) {
      all.add(new Pair(on(one, turn), on(other, turn)));
    }
    return all;
  }

  /** What each request costs of the processor, beside what the other's does. */
  static Line costs(String what, List<Pair> pairs, double goal) {
    var said =
        String.format(
            Locale.ROOT,
            "%s: %.3g and %.3g ms of the processor",
            what,
            median(pairs.stream().mapToDouble(pair -> pair.one().processor())),
            median(pairs.stream().mapToDouble(pair -> pair.other().processor())));
    var ratios =
        pairs.stream().mapToDouble(pair -> pair.one().processor() / pair.other().processor());
    return Line.atMost(said, ratios.toArray(), goal);
  }

  /** When the compiler is done: none of the last turns was quicker than those before. */
  static double peak(Asked asked) throws IOException, InterruptedException {
    double peak = 0;
    int slower = 0;
    for (int turn = 0; turn < MOST_TURNS && slower < STEADY; turn++) {
      double rate = on(asked, LONG_TURN).aSecond();
      slower = rate > peak ? 0 : slower + 1;
      peak = Math.max(rate, peak);
    }
    return peak;
  }

  /** Asks for so long. */
  static Turn on(Asked asked, Duration time) throws IOException, InterruptedException {
    var server = asked.server();
    var answers = new LongAdder();
    double worked = server.processorTime();
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    try (var visitors = Executors.newFixedThreadPool(VISITORS)) {
      var visits =
          IntStream.range(0, VISITORS)
              .mapToObj(_ -> visitors.submit(() -> ask(asked, end, answers)))
              .toList();
      for (var one : visits) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    double processor = server.processorTime() - worked;
    return new Turn(answers.sum() / seconds, 1000 * processor / answers.sum());
  }

  private static void ask(Asked asked, long end, LongAdder answers) {
    try (var visitor = new Exchange(asked.server().port())) {
      while (System.nanoTime() < end) {
        assertThat(visitor.ask(asked.request().get())).isEqualTo(asked.status());
        answers.increment();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What so many of a hundred stay below; 0 of none. */
  static double percentile(int percent, DoubleStream values) {
    var sorted = values.sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length * percent / 100];
  }

  static double median(DoubleStream values) {
    return percentile(50, values);
  }
}
