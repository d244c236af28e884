package se.regionsormland.portal.persons;

import java.util.Set;
import java.util.TreeSet;
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

  /** The tables where one of the words stands, in whatever column. */
  Set<String> holding(String... words) {
    var found = new TreeSet<String>();
    owner
        .sql(COLUMNS)
        .query((row, _) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
        .list()
        .stream()
        .filter(column -> holds(column, words))
        .forEach(column -> found.add(column.table()));
    return found;
  }

  private boolean holds(Column column, String... words) {
    for (var word : words) {
      boolean stands =
          owner
              .sql(
                  "SELECT EXISTS (SELECT FROM \"%s\" WHERE %s ILIKE :word)"
                      .formatted(column.table(), column.asText()))
              .param("word", "%" + word + "%")
              .query(Boolean.class)
              .single();
      if (stands) {
        return true;
      }
    }
    return false;
  }
}
