package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * More than it can do: requests come at a fixed rate, whether those before are answered or not, of
 * a page that is made each time.
 */
final class Overload {

  private static final String PAGE = "/projektideer?q=vatten";
  private static final Duration TURN = Duration.ofSeconds(5);
  private static final int STEADY = 6;
  private static final int MOST_TURNS = 48;
  private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("bench.overload", 60));
  private static final int[] TIMES = {2, 5};

  private record Answer(int status, double milliseconds) {}

  private Overload() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    try (var portal = Jar.withNewDatabase(jar).start("--portal.costly-per-minute=100000000")) {
      double peak = peak(Load.Asked.page(portal, PAGE));
      var lines = new ArrayList<Line>();
      for (int times : TIMES) {
        lines.addAll(at(portal, peak, times));
      }
      return lines;
    }
  }

  /** When the compiler is done: none of the last turns was quicker than those before. */
  private static double peak(Load.Asked page) throws IOException, InterruptedException {
    double peak = 0;
    int slower = 0;
    for (int turn = 0; turn < MOST_TURNS && slower < STEADY; turn++) {
      double rate = Load.on(page, TURN).aSecond();
      slower = rate > peak ? 0 : slower + 1;
      peak = Math.max(rate, peak);
    }
    return peak;
  }

  private static List<Line> at(Running portal, double peak, int times) throws InterruptedException {
    var answers = flood(portal.port(), peak * times);
    var good = milliseconds(answers, 200);
    var refused = milliseconds(answers, 503);
    long others =
        answers.stream().filter(one -> one.status() != 200 && one.status() != 503).count();
    var what = String.format(Locale.ROOT, "%d × capacity (%.0f a second): ", times, peak);
    return List.of(
        Line.atLeast(what + "goodput of peak", good.length / peak / LONG.toSeconds(), 0.95, ""),
        Line.atMost(what + "p99 of what is accepted", p99(good), 500, "ms"),
        Line.atMost(what + "p99 of " + refused.length + " refused", p99(refused), 50, "ms"),
        Line.atMost(what + "neither answered nor refused", (double) others, 0, ""));
  }

  private static double[] milliseconds(List<Answer> answers, int status) {
    return answers.stream()
        .filter(one -> one.status() == status)
        .mapToDouble(Answer::milliseconds)
        .toArray();
  }

  private static double p99(double[] milliseconds) {
    return Load.percentile(99, Arrays.stream(milliseconds));
  }

  /** Each with a connection of its own: whoever comes for the first time has none. */
  private static List<Answer> flood(int port, double aSecond) throws InterruptedException {
    var answers = new ConcurrentLinkedQueue<Answer>();
    var request = Exchange.get(PAGE, "Connection: close");
    long between = (long) (1e9 / aSecond);
    long next = System.nanoTime();
    long end = next + LONG.toNanos();
    try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      while (next < end) {
        LockSupport.parkNanos(next - System.nanoTime());
        long due = next;
        visitors.execute(() -> answers.add(ask(port, request, due)));
        next += between;
      }
    }
    return List.copyOf(answers);
  }

  /** From when it was due: what had to wait for the load itself counts too. */
  private static Answer ask(int port, byte[] request, long due) {
    int status = 0;
    try (var visitor = new Exchange(port)) {
      status = visitor.ask(request);
    } catch (IOException e) {
      status = -1;
    }
    return new Answer(status, (System.nanoTime() - due) / 1e6);
  }
}
