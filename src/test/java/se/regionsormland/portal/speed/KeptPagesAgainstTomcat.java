package se.regionsormland.portal.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A page of the catalogue, whole and unchanged, beside bare Tomcat that gives the same bytes. */
final class KeptPagesAgainstTomcat {

  private static final String PAGE = "/strategi/insatsomraden/5";
  private static final Duration WARM = Duration.ofSeconds(6);
  private static final Duration TURN = Duration.ofSeconds(2);
  private static final int PAIRS = 9;
  private static final double WHOLE = 0.35;
  private static final double UNCHANGED = 0.70;

  private final Path jar;

  KeptPagesAgainstTomcat(Path jar) {
    this.jar = jar;
  }

  List<Line> measure() throws IOException, InterruptedException {
    try (var portal = Jar.withNewDatabase(jar).start()) {
      var answer = page(portal);
      var bytes = Files.write(Files.createTempFile("page", ".html"), answer.body());
      var tag = answer.headers().firstValue("ETag").orElseThrow();
      try (var bare = bareTomcat(bytes)) {
        var whole = Exchange.get(PAGE);
        var known = Exchange.get(PAGE, "If-None-Match: " + tag);
        var same = Exchange.get(PAGE, "If-None-Match: \"bare\"");
        return List.of(
            compared(
                "whole, " + answer.body().length + " bytes",
                200,
                WHOLE,
                new Asked(portal, () -> whole),
                new Asked(bare, () -> whole)),
            compared(
                "unchanged (304)",
                304,
                UNCHANGED,
                new Asked(portal, () -> known),
                new Asked(bare, () -> same)));
      }
    }
  }

  private record Asked(Running server, Supplier<byte[]> request) {}

  private static java.net.http.HttpResponse<byte[]> page(Running portal)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + PAGE));
      return client.send(request.build(), BodyHandlers.ofByteArray());
    }
  }

  static Running bareTomcat(Path page) throws IOException, InterruptedException {
    return Running.java(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            BareTomcat.class.getName(),
            page.toString()));
  }

  private static Line compared(String what, int status, double goal, Asked ours, Asked bare)
      throws IOException, InterruptedException {
    turn(ours, status, WARM);
    turn(bare, status, WARM);
    var ratios = new double[PAIRS];
    var first = new double[PAIRS];
    var second = new double[PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      var one = turn(ours, status, TURN);
      var other = turn(bare, status, TURN);
      ratios[pair] = other.processor() / one.processor();
      first[pair] = one.aSecond();
      second[pair] = other.aSecond();
    }
    var said =
        String.format(
            Locale.ROOT,
            "%s: %,.0f of %,.0f a second",
            what,
            Load.median(first),
            Load.median(second));
    return Line.atLeast("1 kept", PAGE + " " + said, Load.median(ratios), goal, "");
  }

  private static Load.Turn turn(Asked asked, int status, Duration time)
      throws IOException, InterruptedException {
    return Load.on(asked.server(), asked.request(), status, time);
  }
}
