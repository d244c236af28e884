package se.regionsormland.portal.speed;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import se.regionsormland.portal.ideas.ManyIdeas;
import se.regionsormland.portal.web.Place;

/** What everybody asks for, beside a thousand public ideas and beside a million. */
final class ManyAgainstFew {

  private static final int FEW = 1_000;
  private static final int MANY = Integer.getInteger("bench.many", 1_000_000);

  /** The compiler is long about so many pages. */
  private static final Duration WARM = Duration.ofMinutes(4);

  private static final int ASKED = 400;
  private static final double LISTS = 1.3;
  private static final double SEARCH = 5;
  private static final double MILLISECONDS = 25;

  private record Page(String what, Supplier<byte[]> request, double most) {}

  private ManyAgainstFew() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    var few = ManyIdeas.database(FEW);
    var many = ManyIdeas.database(MANY);
    try (var small = start(jar, few);
        var large = start(jar, many)) {
      warm(small, large);
      var lines = new ArrayList<Line>();
      for (var page : pages()) {
        var compared = compared(page, small, large);
        compared.forEach(System.out::println); // the whole takes long
        lines.addAll(compared);
      }
      lines.add(deep(large, many));
      return lines;
    }
  }

  private static Running start(Path jar, Map<String, Object> database) {
    return Jar.on(jar, database).start("--portal.costly-per-minute=100000000");
  }

  private static List<Page> pages() {
    return List.of(
        new Page("list of ideas", () -> Exchange.get("/projektideer"), LISTS),
        new Page("list of one area", () -> Exchange.get("/projektideer?omrade=5"), LISTS),
        new Page("feed", () -> Exchange.get("/floden/projektideer.atom"), LISTS),
        new Page("an idea", () -> Exchange.get("/projektideer/T-17"), LISTS),
        new Page("first picture", FirstPictureAgainstBefore::request, LISTS),
        new Page(
            "search, a rare word",
            () -> Exchange.get("/projektideer?q=" + encoded("fornlämningar")),
            SEARCH),
        new Page(
            "search, two words",
            () -> Exchange.get("/projektideer?q=" + encoded("kommun utveckling")),
            SEARCH),
        new Page("search everywhere", () -> Exchange.get("/sok?q=vatten"), SEARCH));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Line> compared(Page page, Running small, Running large) throws IOException {
    var times = inTurns(page.request(), page.request(), small, large);
    double before = Load.percentile(95, Arrays.stream(times[0]));
    double after = Load.percentile(95, Arrays.stream(times[1]));
    var said =
        String.format(
            Locale.ROOT,
            "%s: p95 %.1f ms of %,d, %.1f of %,d",
            page.what(),
            before,
            FEW,
            after,
            MANY);
    return List.of(
        Line.atMost(said, after / before, page.most(), ""),
        Line.atMost(page.what() + ", beside many", after, MILLISECONDS, "ms"),
        Line.atMost(page.what() + ", refused", refused(times), 0, ""));
  }

  private static double refused(double[][] times) {
    return Arrays.stream(times).flatMapToDouble(Arrays::stream).filter(Double::isInfinite).count();
  }

  /** The page that begins in the middle of the list. */
  private static Line deep(Running large, Map<String, Object> database) throws IOException {
    var middle = MANY * 9 / 20;
    var place = Place.of(ManyIdeas.receivedAt(database, middle), "T-" + middle).written();
    var times =
        inTurns(
            () -> Exchange.get("/projektideer"),
            () -> Exchange.get("/projektideer?efter=" + place),
            large,
            large);
    return Line.atMost(
        String.format(Locale.ROOT, "page at %,d beside page one", middle),
        Load.median(Arrays.stream(times[1])) / Load.median(Arrays.stream(times[0])),
        1.1,
        "");
  }

  private static void warm(Running small, Running large) throws IOException {
    long end = System.nanoTime() + WARM.toNanos();
    try (var left = new Exchange(small.port());
        var right = new Exchange(large.port())) {
      while (System.nanoTime() < end) {
        for (var page : pages()) {
          left.ask(page.request().get());
          right.ask(page.request().get());
        }
      }
    }
  }

  private static double[][] inTurns(
      Supplier<byte[]> one, Supplier<byte[]> other, Running first, Running second)
      throws IOException {
    try (var left = new Exchange(first.port());
        var right = new Exchange(second.port())) {
      var times = new double[2][ASKED];
      for (int at = 0; at < ASKED; at++) {
        times[0][at] = milliseconds(left, one.get());
        times[1][at] = milliseconds(right, other.get());
      }
      return times;
    }
  }

  /** Infinitely many where it is refused. */
  private static double milliseconds(Exchange visitor, byte[] request) throws IOException {
    long begun = System.nanoTime();
    boolean answered = visitor.ask(request) == 200;
    return answered ? (System.nanoTime() - begun) / 1e6 : Double.POSITIVE_INFINITY;
  }
}
