package se.regionsormland.portal.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One page to look at: its route, who looks, an address with names of the scene in it, and what is
 * then typed ({@code selector:=text}) or clicked ({@code selector}), with {@code ; } between.
 */
record Look(String route, String role, String address, List<String> steps) {

  private static final Path PAGES = Path.of("src/test/resources/browser/pages.tsv");

  static List<Look> all() throws IOException {
    return Files.readAllLines(PAGES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Look::of)
        .toList();
  }

  private static Look of(String line) {
    var cells = line.split("\t");
    return new Look(
        cells[0], cells[1], cells[2], cells.length > 3 ? List.of(cells[3].split("; ")) : List.of());
  }
}
