package se.regionsormland.portal.catalogue.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A text, the area it belongs to, and the tables that would be right to name first. */
record Case(String set, int area, Set<Integer> tables, String text) {

  static List<Case> texts() {
    return lines("finder/texts.tsv")
        .map(it -> new Case(it[1], number(it[2]), tables(it[3], it[4]), it[6]))
        .toList();
  }

  static List<Case> realProjects() {
    return lines("finder/real-projects.tsv")
        .map(it -> new Case("real", number(it[2]), tables(it[3], it[4]), it[0] + ". " + it[1]))
        .toList();
  }

  /** Sentences written when the lexicon was finished. */
  static List<Case> everyday() {
    return lines("finder/everyday.tsv")
        .map(it -> new Case("everyday", number(it[0]), tables(it[1], ""), it[2]))
        .toList();
  }

  private static Stream<String[]> lines(String file) {
    try {
      return new ClassPathResource(file)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(String cell) {
    return Integer.parseInt(cell.split(" ", 2)[0]);
  }

  private static Set<Integer> tables(String best, String acceptable) {
    var tables = new HashSet<Integer>();
    Arrays.stream((best + ";" + acceptable).split("[;, ]+"))
        .filter(cell -> !cell.isBlank())
        .map(Integer::parseInt)
        .forEach(tables::add);
    return tables;
  }
}
