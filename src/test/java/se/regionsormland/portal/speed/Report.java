package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what a part has measured into the page that is kept beside the code, in place of what it
 * measured before; other parts' rows stay, each with its day, and so does what stands around them.
 */
final class Report {

  private static final Path PAGE = Path.of("src", "docs", "speed.md");
  private static final String BEGIN = "<!-- bench -->\n";
  private static final String END = "<!-- /bench -->";

  private Report() {}

  /** Nothing where the part was left out. */
  static void write(String part, List<Line> lines) throws IOException {
    if (!lines.isEmpty()) {
      var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
      Files.writeString(PAGE, withRows(Files.readString(PAGE), part, lines, today));
    }
  }

  static String withRows(String page, String part, List<Line> lines, LocalDate day) {
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    var others =
        page.substring(from, to)
            .lines()
            .filter(row -> row.matches("\\| \\d.*") && !row.startsWith("| " + part + " |"));
    var rows =
        Stream.concat(others, lines.stream().map(line -> row(part, line, day)))
            .sorted(Report::byPart)
            .collect(Collectors.joining("\n"));
    return page.substring(0, from) + table(rows) + page.substring(to);
  }

  /** In the order they were measured within a part. */
  private static int byPart(String one, String other) {
    return partOf(one).compareTo(partOf(other));
  }

  private static String partOf(String row) {
    return row.split("\\|")[1];
  }

  private static String table(String rows) {
    return """
    Two processors, the server's and the load's; JDK %d.

    | part | what | measured | goal | | when |
    |---|---|---|---|---|---|
    %s
    """
        .formatted(Runtime.version().feature(), rows);
  }

  private static String row(String part, Line line, LocalDate day) {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(part, line.what(), line.measured(), line.goal(), verdict(line), day);
  }

  private static String verdict(Line line) {
    return line.goal().isEmpty() ? "" : line.holds() ? "holds" : "**does not hold**";
  }
}
