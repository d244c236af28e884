package se.regionsormland.portal.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether the tests would notice if a filter of rows or of requests were gone: each is taken away
 * in turn, and its tests are run until one does not hold; that one then has to hold again with the
 * wall back, so that nothing else made it fail. Long, so by command only ({@code ./security S13});
 * {@code -Dstrength.only=meetings/.*} for those whose place is such.
 */
@Tag("rehearsal")
class WallsAreNoticedTest {

  private static final String ONLY = System.getProperty("strength.only", ".*");

  private static final Ran UNMOVED = new Ran(Verdict.GREEN, List.of());

  /** Else every wall would seem to be noticed by a portal that does not start at all. */
  @Test
  void with_nothing_taken_away_a_portal_of_its_own_holds() throws Exception {
    assertThat(Trial.ofNothing().run(List.of(named("GrantsTest"))).verdict())
        .isEqualTo(Verdict.GREEN);
  }

  @Test
  void each_wall_that_is_taken_away_is_noticed() throws Exception {
    var walls = walls();
    var unnoticed = new ArrayList<String>();
    for (var wall : walls) {
      var ran = outcome(wall);
      System.out.println(ran.verdict() + " " + wall + " " + ran.failed());
      if (ran.verdict() != Verdict.RED) {
        unnoticed.add(ran.verdict() + " " + wall);
      }
    }
    System.out.println(
        "S13: " + (walls.size() - unnoticed.size()) + " of " + walls.size() + " walls noticed");
    assertThat(unnoticed).isEmpty();
  }

  /**
   * Those in the database last: by then this process has some. Functions after views, since what a
   * function would have refused stays; a test that this makes fail does not hold again, and is
   * tried in a process of its own.
   */
  private static List<Mutation> walls() throws IOException {
    return Mutation.all().stream()
        .filter(wall -> wall.where().matches(ONLY))
        .sorted(Comparator.comparing(Mutation::isInDatabase).thenComparing(Mutation::isFunction))
        .toList();
  }

  /** A line that does not compile stops nothing: it is named among those that did not run. */
  private static Ran outcome(Mutation wall) throws Exception {
    try {
      return tried(wall);
    } catch (IllegalStateException e) {
      return new Ran(Verdict.DID_NOT_RUN, List.of(String.valueOf(e.getMessage())));
    }
  }

  /** Here, where the portal runs already; if nobody notices, with a portal that starts without. */
  private static Ran tried(Mutation wall) throws Exception {
    var classes = named(wall.tests());
    var ran = here(wall, classes);
    if (ran.verdict() != Verdict.RED || !holdsAgain(ran)) {
      ran = Trial.of(wall).run(classes);
    }
    return ran.verdict() == Verdict.RED && !holdsAgain(ran) && !holdAlone(classes)
        ? new Ran(Verdict.DID_NOT_RUN, ran.failed())
        : ran;
  }

  private static Ran here(Mutation wall, List<String> classes) throws Exception {
    var gap = Gap.of(wall);
    if (gap.isEmpty()) {
      return UNMOVED;
    }
    try (var _ = gap.get()) {
      return RunTests.classes(classes);
    }
  }

  private static boolean holdsAgain(Ran ran) {
    return RunTests.again(ran).verdict() == Verdict.GREEN;
  }

  /** For tests that leave something behind, and so hold once in a database. */
  private static boolean holdAlone(List<String> classes) throws Exception {
    return Trial.ofNothing().run(classes).verdict() == Verdict.GREEN;
  }

  private static List<String> named(List<String> tests) throws IOException {
    var classes = new ArrayList<String>();
    for (var test : tests) {
      classes.add(named(test));
    }
    return classes;
  }

  private static String named(String test) throws IOException {
    var root = Path.of("src/test/java");
    try (Stream<Path> files = Files.walk(root)) {
      var file = files.filter(one -> one.endsWith(test + ".java")).findFirst().orElseThrow();
      return root.relativize(file).toString().replace(".java", "").replace('/', '.');
    }
  }
}
