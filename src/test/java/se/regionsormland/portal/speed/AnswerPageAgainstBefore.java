package se.regionsormland.portal.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.TestClassPath;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.speed.Load.Asked;

/**
 * An officer's page for an answer, beside that of an older build. Both are the demo, which has
 * accounts and cases and starts of classes alone; each with its own database beside it, whose time
 * is not counted.
 */
final class AnswerPageAgainstBefore {

  private static final int PAIRS = 7;
  private static final double OF_BEFORE = 0.25;
  private static final Pattern CASE = Pattern.compile("href=\"(/arenden/[^\"/?#]+)\"");
  private static final String FORM = "<textarea";

  private AnswerPageAgainstBefore() {}

  /** The jar is only what these classes became. */
  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    var older = System.getProperty("bench.before.classes");
    if (older == null) {
      return List.of();
    }
    try (var now = demo(ownClasses());
        var before = demo(older)) {
      var pairs = Load.inTurnsOnceQuick(PAIRS, answerPage(now), answerPage(before));
      return List.of(Load.costs("answer page beside an older build", pairs, OF_BEFORE));
    }
  }

  private static String ownClasses() {
    return TestClassPath.parts().stream()
        .filter(part -> !part.endsWith("test-classes"))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Running demo(String classes) throws IOException {
    var folder = Files.createTempDirectory("demo");
    TestDatabase.unpackIn(folder);
    var arguments = new ArrayList<>(Jar.flags(false));
    arguments.addAll(List.of("-cp", classes, "se.regionsormland.portal.Portal"));
    arguments.addAll(
        List.of("--spring.profiles.active=demo", "--server.port=0", "--portal.data=" + folder));
    return Running.java("cd " + checkout(classes) + ";", arguments);
  }

  /** Where the examples lie that the demo reads: two folders above its classes. */
  private static Path checkout(String classes) {
    return Path.of(classes.split(File.pathSeparator)[0]).toAbsolutePath().getParent().getParent();
  }

  /** Of the first case in the queue that can be answered. */
  private static Asked answerPage(Running demo) {
    var http = new Http(demo.port());
    var officer = new Visitor(http);
    officer.signIn("handlaggare", "handlaggare-demo");
    var page =
        CASE.matcher(officer.get("/arenden").html())
            .results()
            .map(found -> found.group(1) + "/svar")
            .filter(path -> isForm(officer.get(path)))
            .findFirst()
            .orElseThrow();
    var cookies =
        http.cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return new Asked(demo, 200, () -> Exchange.get(page, "Cookie: " + cookies));
  }

  private static boolean isForm(Visitor.Page page) {
    return page.status() == 200 && page.html().contains(FORM);
  }
}
