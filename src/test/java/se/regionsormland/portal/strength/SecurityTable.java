package se.regionsormland.portal.strength;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table that {@code ./security} prints, from what the tests have just said: their outcome, and
 * each line of theirs that begins with the measure's name. Run as a source file, so it needs
 * nothing but the JDK.
 */
final class SecurityTable {

  private static final Path MEASURES = Path.of("src/test/resources/security/measures.tsv");
  private static final Path REPORTS = Path.of("target/surefire-reports");
  private static final Path TWICE = Path.of("target/packaged-twice.txt");
  private static final Pattern TESTS = Pattern.compile("<testsuite [^>]*? tests=\"(\\d+)\"");
  private static final Pattern FAILED =
      Pattern.compile("<testcase name=\"([^\"]+)\"[^>]*>\\s*<(failure|error)");

  private record Measure(String id, String what, List<String> tests, String whyNot) {
    List<String> missing() {
      return tests.stream().filter(test -> !isWritten(test)).toList();
    }
  }

  private record Report(int tests, List<String> failed, List<String> lines) {
    static final Report NONE = new Report(0, List.of(), List.of());
  }

  private SecurityTable() {}

  public static void main(String[] arguments) throws IOException {
    var chosen = List.of(arguments).stream().filter(one -> one.matches("S\\d+")).toList();
    switch (arguments[0]) {
      case "tests" -> System.out.println(tests(chosen));
      case "chosen" -> System.exit(isChosen(arguments) ? 0 : 1);
      default -> System.exit(print(chosen) ? 0 : 1);
    }
  }

  private static boolean isChosen(String[] arguments) {
    var names = List.of(arguments).subList(2, arguments.length);
    return names.isEmpty() || names.contains(arguments[1]);
  }

  private static String tests(List<String> chosen) throws IOException {
    return measures(chosen).stream()
        .flatMap(measure -> measure.tests().stream())
        .filter(SecurityTable::isWritten)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static boolean print(List<String> chosen) throws IOException {
    boolean all = true;
    for (var measure : measures(chosen)) {
      var verdict = verdict(measure);
      all &= verdict.startsWith("holds") || verdict.startsWith("not built");
      System.out.printf("%-4s %-50s %s%n", measure.id(), measure.what(), verdict);
      figures(measure).forEach(figure -> System.out.println("       " + figure));
    }
    return all;
  }

  private static String verdict(Measure measure) throws IOException {
    var missing = measure.missing();
    if (missing.size() == measure.tests().size()) {
      return "not built yet: " + (measure.whyNot().isEmpty() ? missing : measure.whyNot());
    }
    int ran = 0;
    var failed = new ArrayList<String>();
    for (var test : measure.tests()) {
      var report = report(test);
      ran += report.tests();
      failed.addAll(report.failed());
      if (report.tests() == 0 && !missing.contains(test)) {
        failed.add(test + " did not run");
      }
    }
    if (measure.id().equals("S14") && Files.exists(TWICE) && Files.size(TWICE) > 0) {
      failed.add(Files.readString(TWICE).strip());
    }
    if (!failed.isEmpty()) {
      return "DOES NOT HOLD: " + String.join(", ", failed);
    }
    return missing.isEmpty()
        ? "holds (" + ran + " tests)"
        : "in part (" + ran + " tests); not built yet: " + String.join(", ", missing);
  }

  private static List<String> figures(Measure measure) throws IOException {
    var lines = new ArrayList<String>();
    for (var test : measure.tests()) {
      report(test).lines().stream()
          .filter(line -> line.startsWith(measure.id() + ": "))
          .map(line -> line.substring(measure.id().length() + 2))
          .forEach(lines::add);
    }
    if (measure.id().equals("S14") && Files.exists(TWICE) && Files.size(TWICE) == 0) {
      lines.add("packaged twice, in two places: the same bytes");
    }
    return lines;
  }

  private static Report report(String test) throws IOException {
    if (!Files.isDirectory(REPORTS)) {
      return Report.NONE;
    }
    try (Stream<Path> files = Files.list(REPORTS)) {
      var found =
          files.filter(
              file -> file.getFileName().toString().matches("TEST-.*\\." + test + "\\.xml"));
      var file = found.findFirst();
      return file.isEmpty() ? Report.NONE : read(file.get());
    }
  }

  private static Report read(Path file) throws IOException {
    var xml = Files.readString(file);
    var tests = TESTS.matcher(xml);
    return new Report(
        tests.find() ? Integer.parseInt(tests.group(1)) : 0,
        FAILED.matcher(xml).results().map(failed -> failed.group(1)).toList(),
        xml.lines().map(line -> line.replace("<system-out><![CDATA[", "").strip()).toList());
  }

  private static boolean isWritten(String test) {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files.anyMatch(file -> file.endsWith(test + ".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Measure> measures(List<String> chosen) throws IOException {
    try (Stream<String> lines = Files.lines(MEASURES)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .filter(cells -> chosen.isEmpty() || chosen.contains(cells[0]))
          .map(cells ->
              new Measure(
                  cells[0],
                  cells[1],
                  List.of(cells[2].split(" ")),
                  cells.length > 3 ? cells[3] : ""))
          .toList();
    }
  }
}
