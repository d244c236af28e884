package se.regionsormland.portal.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** As many requests as are answered, by a few who each wait for an answer before asking again. */
final class Load {

  private static final int VISITORS = 8;

  /**
   * What a server did in one turn.
   *
   * @param aSecond requests
   * @param processor milliseconds of the processor for each
   */
  record Turn(double aSecond, double processor) {}

  private Load() {}

  /** Asks for so long; every answer has to have this status. */
  static Turn on(Running server, Supplier<byte[]> request, int status, Duration time)
      throws IOException, InterruptedException {
    var answers = new LongAdder();
    double worked = server.processorTime();
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    try (var visitors = Executors.newFixedThreadPool(VISITORS)) {
      var asked =
          java.util.stream.IntStream.range(0, VISITORS)
              .mapToObj(_ -> visitors.submit(() -> ask(server, request, status, end, answers)))
              .toList();
      for (var one : asked) {
        one.get();
      }
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    double processor = server.processorTime() - worked;
    return new Turn(answers.sum() / seconds, 1000 * processor / answers.sum());
  }

  private static void ask(
      Running server, Supplier<byte[]> request, int status, long end, LongAdder answers) {
    try (var visitor = new Exchange(server.port())) {
      while (System.nanoTime() < end) {
        assertThat(visitor.ask(request.get())).isEqualTo(status);
        answers.increment();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The middle one. */
  static double median(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
