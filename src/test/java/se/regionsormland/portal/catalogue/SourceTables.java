package se.regionsormland.portal.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The tables of the strategy's own text, read apart from the data file: what a table's heading
 * begins ends at the next heading. The scanning errors that the file mends are mended here too.
 */
record SourceTables(List<String> lines) {

  private static final Path TEXT = Path.of("src/test/resources/catalogue/strategy.txt");
  private static final Pattern CAPTION = Pattern.compile("Tabell (\\d+) (?:Exempel|Förslag).*");
  private static final Pattern BUDGET = Pattern.compile("(\\d+) Mkr\t(\\d+) Mkr\t(\\d+) Mkr");

  record Row(String text, String keyActors) {}

  static SourceTables read() {
    try {
      return new SourceTables(Files.readAllLines(TEXT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<Integer, List<Row>> tables() {
    var tables = new LinkedHashMap<Integer, List<Row>>();
    List<Row> current = List.of();
    String withoutTab = "";
    for (var line : lines) {
      var caption = CAPTION.matcher(line);
      if (caption.matches()) {
        current = new ArrayList<>();
        tables.put(Integer.parseInt(caption.group(1)), current);
      } else if (line.startsWith("#")) {
        current = List.of();
      } else if (line.contains("\t") && !isHeader(line) && tables.containsValue(current)) {
        current.add(row(line.split("\t")));
      } else if (line.startsWith("Förbättra möjligheterna för Livsmedelssektorns")) {
        withoutTab = line;
      } else if (!withoutTab.isEmpty() && !line.isBlank()) {
        current.add(row(withoutTab, line));
        withoutTab = "";
      }
    }
    return tables;
  }

  private static boolean isHeader(String line) {
    return line.equals("Åtgärder\tNyckelaktörer") || line.equals("Åtgärd\tNyckelaktörer");
  }

  private static Row row(String... cells) {
    return new Row(mended(cells[0].strip()), cells[1].strip());
  }

  private static String mended(String text) {
    return text.replace("resiliент", "resilient").replaceFirst("(?<=\\p{L})-$", "");
  }

  /** Table 20: ERUF, co-financing and total of each area, in kronor. */
  List<List<Long>> budgets() {
    var budgets = new ArrayList<List<Long>>();
    for (var line : lines) {
      var found = BUDGET.matcher(line.replaceAll("</?b>", ""));
      if (found.find()) {
        budgets.add(
            List.of(kronor(found.group(1)), kronor(found.group(2)), kronor(found.group(3))));
      }
    }
    return budgets;
  }

  private static long kronor(String millions) {
    return Long.parseLong(millions) * 1_000_000;
  }

  /**
   * The business strategy's areas: bullets after each of the three paragraphs that announce them.
   */
  List<List<String>> governingAreas() {
    var all = new ArrayList<List<String>>();
    boolean announced = false;
    for (var line : lines) {
      if (line.contains("följande insatsområden i Näringslivsstrategin")) {
        announced = true;
        all.add(new ArrayList<>());
      } else if (announced && line.startsWith("- ")) {
        all.getLast().add(line.substring(2).strip());
      } else if (announced && !line.isBlank()) {
        announced = false;
      }
    }
    return all;
  }

  /** Headings of sections, without their marks. */
  List<String> headings() {
    return lines.stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replace("#", "").replace("*", "").strip())
        .toList();
  }
}
