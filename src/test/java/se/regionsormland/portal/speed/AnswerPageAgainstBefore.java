package se.regionsormland.portal.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.TestClassPath;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.speed.Load.Asked;

/**
 * An officer's pages for an answer, one after the other, beside those of an older build. Both are
 * the demo, which has accounts and cases and starts of classes alone; each with its own database
 * beside it, whose time is not counted.
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
      var ours = new Officer(now);
      var theirs = new Officer(before);
      var pages = ours.answerPages();
      pages.retainAll(theirs.answerPages());
      var pairs = Load.inTurnsOnceQuick(PAIRS, ours.asking(pages), theirs.asking(pages));
      return List.of(Load.costs("answer pages beside an older build", pairs, OF_BEFORE));
    }
  }

  private static String ownClasses() {
    return TestClassPath.parts().stream()
        .filter(part -> !part.endsWith("test-classes"))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Running demo(String classes) throws IOException {
    var folder = Files.createTempDirectory(Path.of("target"), "demo").toAbsolutePath();
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

  /** Of one of the two portals. */
  private static final class Officer {
    private final Running demo;
    private final Http http;
    private final Visitor visitor;

    Officer(Running demo) {
      this.demo = demo;
      this.http = new Http(demo.port());
      this.visitor = new Visitor(http);
      visitor.signIn("handlaggare", "handlaggare-demo");
    }

    /** Of all cases in the queue that can be answered. */
    List<String> answerPages() {
      return CASE.matcher(visitor.get("/arenden").html())
          .results()
          .map(found -> found.group(1) + "/svar")
          .distinct()
          .filter(path -> isForm(visitor.get(path)))
          .collect(Collectors.toCollection(ArrayList::new));
    }

    Asked asking(List<String> pages) {
      assertThat(pages).as("cases that both portals have").isNotEmpty();
      var cookies =
          http.cookies().entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; "));
      var next = new AtomicInteger();
      return new Asked(
          demo,
          200,
          () ->
              Exchange.get(pages.get(next.getAndIncrement() % pages.size()), "Cookie: " + cookies));
    }
  }

  private static boolean isForm(Visitor.Page page) {
    return page.status() == 200 && page.html().contains(FORM);
  }
}
