package se.regionsormland.portal.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * From nothing to the first page on a database with its tables, in an image, beside an older jar.
 */
final class StartAgainstBefore {

  private static final int PAIRS = 3;
  private static final double OF_BEFORE = 0.6;

  private record Pair(double now, double before) {}

  private StartAgainstBefore() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    var before = Jar.before();
    if (before == null) {
      return List.of();
    }
    var now = Jar.inImage(jar);
    toFirstPage(now); // which makes the tables
    toFirstPage(before);
    var pairs = new ArrayList<Pair>();
    for (int pair = 0; pair < PAIRS; pair++) {
      pairs.add(new Pair(toFirstPage(now), toFirstPage(before)));
    }
    var said =
        String.format(
            Locale.ROOT,
            "from nothing to the first page beside an older build: %.1f and %.1f s",
            Load.median(pairs.stream().mapToDouble(Pair::now)),
            Load.median(pairs.stream().mapToDouble(Pair::before)));
    var ratios = pairs.stream().mapToDouble(pair -> pair.now() / pair.before());
    return List.of(Line.atMost(said, ratios.toArray(), OF_BEFORE));
  }

  private static double toFirstPage(Jar jar) throws IOException {
    long begun = System.nanoTime();
    try (var portal = jar.start();
        var visitor = new Exchange(portal.port())) {
      assertThat(visitor.ask(Exchange.get("/"))).isEqualTo(200);
      return (System.nanoTime() - begun) / 1e9;
    }
  }
}
