package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * More than it can do: requests come at a fixed rate, whether those before are answered or not, of
 * a page that is made each time.
 */
final class Overload {

  /** In an empty portal: PostgreSQL has the load's processor, and is not what is measured. */
  private static final String PAGE = "/projektideer?q=vatten";

  private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("bench.overload", 60));
  private static final int[] TIMES = {2, 5};

  /** What answers and refuses at once is another code than what only answers. */
  private static final Duration WARM = Duration.ofSeconds(30);

  private Overload() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    try (var portal = Jar.withNewDatabase(jar).start("--portal.costly-per-minute=100000000")) {
      var lines = new ArrayList<Line>();
      for (var connections : Flood.Connections.values()) {
        var flood = new Flood(portal.port(), connections, PAGE);
        double peak = Load.peak(new Load.Asked(portal, 200, () -> connections.get(PAGE)));
        flood.at(2 * peak, WARM);
        for (int times : TIMES) {
          var what =
              String.format(Locale.ROOT, "%d × %.0f a second, %s: ", times, peak, connections);
          lines.addAll(lines(what, peak, flood.at(times * peak, LONG)));
        }
      }
      return lines;
    }
  }

  private static List<Line> lines(String what, double peak, Flood.Answers answers) {
    double good = answers.milliseconds(200).length / (double) LONG.toSeconds();
    int refused = answers.milliseconds(503).length;
    return List.of(
        Line.atLeast(what + "goodput of peak", good / peak, 0.95, ""),
        Line.atMost(what + "p99 of what is accepted", answers.p99(200), 500, "ms"),
        Line.atMost(what + "p99 of " + refused + " refused", answers.p99(503), 50, "ms"),
        Line.atMost(
            what + "neither answered nor refused",
            (double) answers.but(status -> status == 200 || status == 503),
            0,
            ""));
  }
}
