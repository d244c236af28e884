package se.regionsormland.portal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of what the portal's role may do, as it stands beside the migrations. */
record Grants(Map<String, Map<String, List<String>>> tables) {

  private static final Path LIST = Path.of("db/migration/afterMigrate.sql");
  private static final Pattern LINE =
      Pattern.compile("(?s)GRANT ([A-Z][^;]*?)\\s+ON (\\w+) TO \\$\\{app_role}");
  private static final Pattern RIGHT = Pattern.compile("([A-Z]+)(?: \\(([^)]*)\\))?");

  static Grants read() {
    try {
      var tables = new TreeMap<String, Map<String, List<String>>>();
      LINE.matcher(Files.readString(LIST))
          .results()
          .forEach(line -> tables.put(line.group(2), rights(line.group(1))));
      return new Grants(tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> rights(String written) {
    return RIGHT
        .matcher(written)
        .results()
        .collect(
            Collectors.toMap(
                right -> right.group(1),
                right ->
                    right.group(2) == null
                        ? List.of()
                        : Arrays.stream(right.group(2).split(",")).map(String::strip).toList()));
  }

  boolean allows(String table, String verb) {
    var columns = tables.getOrDefault(table, Map.of()).get(verb);
    return columns != null && columns.isEmpty();
  }

  boolean allows(String table, String verb, String column) {
    return allows(table, verb)
        || tables.getOrDefault(table, Map.of()).getOrDefault(verb, List.of()).contains(column);
  }
}
