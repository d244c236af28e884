package se.regionsormland.portal.strength;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One wall taken away: where, what, and which tests must notice. */
record Mutation(String where, String text, String instead, List<String> tests) {

  private static final Path TABLE = Path.of("src/test/resources/security/mutations.tsv");
  private static final Path SOURCES = Path.of("src/main/java/se/regionsormland/portal");

  static List<Mutation> all() throws IOException {
    try (var lines = Files.lines(TABLE)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells ->
              new Mutation(
                  cells[0], breaks(cells[1]), breaks(cells[2]), List.of(cells[3].split(" "))))
          .toList();
    }
  }

  private static String breaks(String cell) {
    return cell.replace("\\n", "\n");
  }

  boolean isInDatabase() {
    return where.startsWith("view:") || isFunction();
  }

  boolean isFunction() {
    return where.startsWith("function:");
  }

  Path source() {
    return SOURCES.resolve(where);
  }

  String mutated(String whole) {
    return whole.replaceFirst(
        Pattern.quote(text), java.util.regex.Matcher.quoteReplacement(instead));
  }

  /** The object as PostgreSQL writes it out. */
  String definition() {
    var name = where.substring(where.indexOf(':') + 1);
    return where.startsWith("view:")
        ? "'CREATE OR REPLACE VIEW " + name + " AS ' || pg_get_viewdef('" + name + "'::regclass)"
        : "pg_get_functiondef('" + name + "'::regproc)";
  }

  @Override
  public String toString() {
    return where + ": " + text.strip().lines().findFirst().orElse("");
  }
}
