package se.regionsormland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of known holes is of what we use today, and each has its reason and its test. */
class KnownHolesTest {

  private static final Path LIST = Path.of("src/docs/known-holes.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (CVE-\\d{4}-\\d+) \\|(.+)\\|$");

  private record Hole(String name, List<String> cells) {
    String jar() {
      return cells.get(0) + "-" + cells.get(1) + ".jar";
    }

    LocalDate knownSince() {
      return LocalDate.parse(cells.get(3));
    }

    LocalDate lookedAt() {
      return LocalDate.parse(cells.get(4));
    }

    String test() {
      return cells.get(6).replace("`", "");
    }
  }

  @Test
  void each_hole_is_in_a_version_that_we_have() throws IOException {
    assertThat(holes()).allSatisfy(hole -> assertThat(classPath()).contains(hole.jar()));
  }

  @Test
  void each_hole_says_since_when_and_why_it_does_not_reach_us() throws IOException {
    assertThat(holes())
        .allSatisfy(hole -> {
          assertThat(hole.cells()).hasSize(7).noneMatch(String::isBlank);
          assertThat(hole.lookedAt()).isAfterOrEqualTo(hole.knownSince());
          assertThat(hole.cells().get(5)).hasSizeGreaterThan(40);
        });
  }

  @Test
  void a_test_keeps_each_hole_away() throws IOException {
    for (var hole : holes()) {
      try (var files = Files.walk(Path.of("src/test/java"))) {
        assertThat(files).anyMatch(file -> file.endsWith(hole.test() + ".java"));
      }
      System.out.printf(
          "S14: %s has been known for %d days%n",
          hole.name(), ChronoUnit.DAYS.between(hole.knownSince(), LocalDate.now(ZoneOffset.UTC)));
    }
  }

  private static List<Hole> holes() throws IOException {
    return ROW.matcher(Files.readString(LIST))
        .results()
        .map(row -> new Hole(row.group(1), cells(row.group(2))))
        .toList();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|")).map(String::strip).toList();
  }

  private static List<String> classPath() {
    return TestClassPath.parts().stream()
        .map(part -> Path.of(part).getFileName())
        .map(String::valueOf)
        .toList();
  }
}
