package se.regionsormland.portal.retention;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;

/**
 * Every column that can hold something about a person has a rule of retention, written by hand in
 * {@code retention/columns.tsv}: a new table or a new column without one fails here.
 */
@InsideTest
class EveryColumnHasARuleTest {

  private static final Path RULES = Path.of("src/test/resources/retention/columns.tsv");
  private static final String NOBODYS = "-";

  @Autowired private JdbcClient jdbc;

  /** Table → its columns, as the rules have them. */
  private static Map<String, Set<String>> ruled() throws IOException {
    return cells().collect(toMap(cell -> cell[0], cell -> Set.of(cell[2].split(" "))));
  }

  private static Stream<String[]> cells() throws IOException {
    return Files.readString(RULES)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }

  /** Numbers, days and yes or no say nothing without the words beside them. */
  private Map<String, Set<String>> found() {
    return jdbc
        .sql(
            """
            SELECT table_name, column_name FROM information_schema.columns
            JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
              AND table_name <> 'flyway_schema_history'
              AND data_type NOT IN ('integer', 'bigint', 'smallint', 'boolean', 'date', 'numeric',
                                    'timestamp with time zone', 'interval')
            """)
        .query((row, _) -> new String[] {row.getString(1), row.getString(2)})
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(cell -> cell[0], Collectors.mapping(cell -> cell[1], toSet())));
  }

  @Test
  void every_table_and_column_has_its_line() throws IOException {
    var ruled = ruled();
    assertThat(found())
        .isNotEmpty()
        .allSatisfy((table, columns) ->
            assertThat(ruled.getOrDefault(table, Set.of())).as(table).containsAll(columns));
  }

  @Test
  void every_rule_is_one_of_the_table_and_every_line_of_the_table_holds_something()
      throws IOException {
    var named =
        cells()
            .flatMap(cell -> Stream.of(cell[1].split(" ")))
            .filter(rule -> !rule.equals(NOBODYS))
            .collect(toSet());
    assertThat(named).isEqualTo(Arrays.stream(Kept.values()).map(Enum::name).collect(toSet()));
  }
}
