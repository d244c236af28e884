package se.regionsormland.portal.persons;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.TestDatabase;

/** Every column of every table, searched for some words. */
final class EveryColumn {

  private static final String COLUMNS =
      """
      SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
        AND data_type IN ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY',
                          'tsvector', 'character')
      """;

  private record Column(String table, String name, String type) {
    String asText() {
      return type.equals("bytea") ? "encode(\"" + name + "\", 'escape')" : "\"" + name + "\"::text";
    }
  }

  private final JdbcClient owner;

  EveryColumn(JdbcClient portal) {
    this.owner = TestDatabase.owner(portal);
  }

  /** The tables where one of the words stands, in whatever column: asked in one go. */
  Set<String> holding(String... words) {
    var asked = columns().map(EveryColumn::asked).collect(Collectors.joining(" UNION ALL "));
    var anyOf = Stream.of(words).map(word -> "%" + word + "%").toArray(String[]::new);
    return new TreeSet<>(owner.sql(asked).param("words", anyOf).query(String.class).list());
  }

  private Stream<Column> columns() {
    return owner
        .sql(COLUMNS)
        .query((row, _) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
        .list()
        .stream();
  }

  private static String asked(Column column) {
    return "SELECT '%s' WHERE EXISTS (SELECT FROM \"%s\" WHERE %s ILIKE ANY (:words))"
        .formatted(column.table(), column.table(), column.asText());
  }
}
