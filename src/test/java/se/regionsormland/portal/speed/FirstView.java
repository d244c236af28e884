package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.regionsormland.portal.Http;

/** What goes over the wire when somebody comes for the first time, and when she comes again. */
final class FirstView {

  private static final Pattern FILE =
      Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|png|ico|woff2|webmanifest))\"");
  private static final double FIRST_KB = 20;
  private static final double FILES = 4;
  private static final double AGAIN_KB = 5;

  private FirstView() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    try (var portal = Jar.withNewDatabase(jar).start();
        var visitor = new Exchange(portal.port())) {
      var page = new Http(portal.port()).get("/").body();
      long again = bytes(visitor, "/");
      long first = again;
      var files = filesOf(page);
      for (var file : files) {
        first += bytes(visitor, file);
      }
      return List.of(
          Line.atMost("first view of /", first / 1000.0, FIRST_KB, "kB"),
          Line.atMost("requests of it", 1.0 + files.size(), FILES, ""),
          Line.atMost("repeat view", again / 1000.0, AGAIN_KB, "kB"));
    }
  }

  private static long bytes(Exchange visitor, String path) throws IOException {
    visitor.ask(Exchange.get(path, "Accept-Encoding: gzip"));
    return visitor.length();
  }

  private static Set<String> filesOf(String page) {
    var files = new LinkedHashSet<String>();
    FILE.matcher(page).results().forEach(found -> files.add(found.group(1)));
    return files;
  }
}
