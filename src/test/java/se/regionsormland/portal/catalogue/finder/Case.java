package se.regionsormland.portal.catalogue.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A text, and the areas and tables that would be right to name first. */
record Case(String set, Set<Integer> areas, Set<Integer> tables, String text) {

  static List<Case> texts() {
    return lines("finder/texts.tsv")
        .map(it -> new Case(it[1], area(it[2]), tables(it[3], it[4]), it[6]))
        .toList();
  }

  static List<Case> realProjects() {
    return lines("finder/real-projects.tsv")
        .map(it -> new Case("real", area(it[2]), tables(it[3], it[4]), it[0] + ". " + it[1]))
        .toList();
  }

  /** The pages that tell of the real projects. */
  static Set<String> pagesOfRealProjects() {
    return lines("finder/real-projects.tsv")
        .map(it -> it[5].replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*$", ""))
        .collect(Collectors.toSet());
  }

  /** Sentences written when the lexicon was finished. */
  static List<Case> everyday() {
    return lines("finder/everyday.tsv")
        .map(it -> new Case("everyday", area(it[0]), tables(it[1], ""), it[2]))
        .toList();
  }

  /** Written before the finder was tuned: one half to learn from, the other never looked into. */
  static List<Case> fresh() {
    return lines("finder/fresh.tsv")
        .map(it -> new Case(it[0], numbers(it[1]), numbers(it[2] + ";" + it[3]), it[5]))
        .toList();
  }

  /** About what the strategy does not hold; nothing would be right to name. */
  static List<Case> outside(String half) {
    return lines("finder/outside.tsv")
        .filter(it -> it[0].equals(half))
        .map(it -> new Case(it[1], Set.of(), Set.of(), it[2]))
        .toList();
  }

  /** All own texts about something in the strategy. */
  static List<Case> inside() {
    return Stream.of(texts(), fresh(), everyday()).flatMap(List::stream).toList();
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

  /** The number that the area's name begins with. */
  private static Set<Integer> area(String cell) {
    return numbers(cell.split(" ", 2)[0]);
  }

  private static Set<Integer> tables(String best, String acceptable) {
    return numbers(best + ";" + acceptable);
  }

  private static Set<Integer> numbers(String cell) {
    return Arrays.stream(cell.split("[;, ]+"))
        .filter(part -> !part.isBlank())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }
}
