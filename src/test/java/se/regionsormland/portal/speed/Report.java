package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the table into the page that is kept beside the code; what stands around it stays. */
final class Report {

  private static final Path PAGE = Path.of("src", "docs", "speed.md");
  private static final String BEGIN = "<!-- bench -->\n";
  private static final String END = "<!-- /bench -->";

  private Report() {}

  static void write(List<Line> lines) throws IOException {
    var page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(
        PAGE, page.substring(0, from) + table(lines) + page.substring(page.indexOf(END)));
  }

  private static String table(List<Line> lines) {
    var rows =
        lines.stream()
            .map(line ->
                "| %s | %s | %s | %s | %s |"
                    .formatted(
                        line.part(), line.what(), line.measured(), line.goal(), verdict(line)))
            .collect(Collectors.joining("\n"));
    return """
    %s, %d processors, JDK %s.

    | part | what | measured | goal | |
    |---|---|---|---|---|
    %s
    """
        .formatted(
            LocalDate.now(ZoneId.of("Europe/Stockholm")),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            rows);
  }

  private static String verdict(Line line) {
    return line.goal().isEmpty() ? "" : line.holds() ? "holds" : "**does not hold**";
  }
}
