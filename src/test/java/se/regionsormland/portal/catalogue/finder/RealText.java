package se.regionsormland.portal.catalogue.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real project, retold, with where officers would place it. The texts are no part of the portal:
 * they lie in a directory that {@code -Dfinder.texts} names.
 */
record RealText(
    String id, String page, Set<Integer> areas, int table, Set<Integer> tables, String text) {

  /** The directory of the texts; without it there is nothing to measure. */
  static final String DIRECTORY = "finder.texts";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  static List<RealText> all() {
    var directory = Path.of(System.getProperty(DIRECTORY, ""));
    return Stream.concat(
            lines(directory.resolve("real-projects.tsv"))
                .map(it -> of(it[0], it[1], it[2].split(" ")[0], it[3], it[4], it[5])),
            lines(directory.resolve("real-projects-2.tsv"))
                .map(it -> of(it[0], it[1], it[2] + ";" + it[5], it[3], it[4], it[7])))
        .toList();
  }

  private static RealText of(
      String title, String text, String areas, String table, String others, String source) {
    var tables = numbers(others);
    tables.add(Integer.valueOf(table));
    var page = source.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*$", "");
    return new RealText(
        title, page, numbers(areas), Integer.parseInt(table), tables, title + ". " + text);
  }

  boolean isOutside() {
    return table == Lexicon.NOTHING;
  }

  /** What of it may be kept: its words without their order. */
  ProjectWords words() {
    var others = new TreeSet<>(tables);
    others.remove(table);
    return new ProjectWords(page, table, others, inTheAlphabetsOrder());
  }

  private String inTheAlphabetsOrder() {
    return WORD.matcher(text)
        .results()
        .map(it -> it.group().toLowerCase(Locale.ROOT))
        .filter(it -> !Fillers.contains(it))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static TreeSet<Integer> numbers(String cell) {
    return Arrays.stream(cell.split("[;, ]+"))
        .filter(part -> !part.isBlank())
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String[]> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
