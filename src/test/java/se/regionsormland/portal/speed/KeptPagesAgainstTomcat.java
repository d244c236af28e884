package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.speed.Load.Asked;

/** A page of the catalogue, whole and unchanged, beside bare Tomcat that gives the same bytes. */
final class KeptPagesAgainstTomcat {

  private static final String PAGE = "/strategi/insatsomraden/5";
  private static final int PAIRS = 9;
  private static final double WHOLE = 0.35;
  private static final double UNCHANGED = 0.70;

  private KeptPagesAgainstTomcat() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    try (var portal = Jar.withNewDatabase(jar).start()) {
      var page = new Http(portal.port()).get(PAGE);
      var tag = page.headers().firstValue("ETag").orElseThrow();
      var file = Files.writeString(Files.createTempFile("page", ".html"), page.body());
      try (var bare = bareTomcat(file)) {
        return List.of(
            compared(
                "whole, " + Files.size(file) + " bytes",
                WHOLE,
                Asked.page(portal, PAGE),
                Asked.page(bare, PAGE)),
            compared(
                "unchanged (304)", UNCHANGED, known(portal, tag), known(bare, BareTomcat.TAG)));
      }
    }
  }

  private static Asked known(Running server, String tag) {
    var request = Exchange.get(PAGE, "If-None-Match: " + tag);
    return new Asked(server, 304, () -> request);
  }

  private static Running bareTomcat(Path page) {
    var classPath = System.getProperty("java.class.path");
    return Running.java("", List.of("-cp", classPath, BareTomcat.class.getName(), page.toString()));
  }

  private static Line compared(String what, double goal, Asked ours, Asked bare)
      throws IOException, InterruptedException {
    var pairs = Load.inTurns(PAIRS, ours, bare);
    var said =
        String.format(
            Locale.ROOT,
            "%s %s: %,.0f of %,.0f a second",
            PAGE,
            what,
            Load.median(pairs.stream().mapToDouble(pair -> pair.one().aSecond())),
            Load.median(pairs.stream().mapToDouble(pair -> pair.other().aSecond())));
    var ratios =
        pairs.stream().mapToDouble(pair -> pair.other().processor() / pair.one().processor());
    return Line.atLeast(said, ratios.toArray(), goal);
  }
}
