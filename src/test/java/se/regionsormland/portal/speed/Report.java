package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the table into the page that is kept beside the code; what stands around it stays. */
final class Report {

  private static final Path PAGE = Path.of("src", "docs", "speed.md");
  private static final String BEGIN = "<!-- bench -->\n";
  private static final String END = "<!-- /bench -->";

  private Report() {}

  static void write(Map<String, List<Line>> parts) throws IOException {
    var page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(
        PAGE, page.substring(0, from) + table(parts) + page.substring(page.indexOf(END)));
  }

  private static String table(Map<String, List<Line>> parts) {
    var rows =
        parts.entrySet().stream()
            .flatMap(part -> part.getValue().stream().map(line -> row(part.getKey(), line)))
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

  private static String row(String part, Line line) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(part, line.what(), line.measured(), line.goal(), verdict(line));
  }

  private static String verdict(Line line) {
    return line.goal().isEmpty() ? "" : line.holds() ? "holds" : "**does not hold**";
  }
}
