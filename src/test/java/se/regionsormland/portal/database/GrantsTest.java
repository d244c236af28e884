package se.regionsormland.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;

/** What the portal's own role may do in its database is what the portal does, and nothing else. */
@InsideTest
class GrantsTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final String DENIED = "42501";
  private static final List<String> VERBS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");
  private static final List<String> NEVER =
      List.of("TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN");

  /** Used by Spring Session, by Hibernate from an entity, and by a trigger. */
  private static final Map<String, Set<String>> OTHERS_USE =
      Map.of(
          "spring_session", Set.of("INSERT", "UPDATE", "DELETE"),
          "spring_session_attributes", Set.of("INSERT", "UPDATE", "DELETE"),
          "account", Set.of("INSERT", "UPDATE"),
          "account_role", Set.of("INSERT", "DELETE"),
          "assessment_case", Set.of("INSERT", "UPDATE"),
          "funding_call", Set.of("INSERT", "UPDATE"),
          "funding_source", Set.of("INSERT", "UPDATE"),
          "idea", Set.of("INSERT", "UPDATE", "DELETE"),
          "lexicon_addition", Set.of("INSERT", "UPDATE"),
          "public_lexeme", Set.of("INSERT", "UPDATE", "DELETE"));

  private final Grants grants = Grants.read();

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private record Column(String table, String name) {}

  private List<String> relations() {
    return relations("r", "p", "v", "m", "f");
  }

  private List<String> relations(String... kinds) {
    return jdbc.sql(
            """
            SELECT relname FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN (:kinds)
            """)
        .param("kinds", List.of(kinds))
        .query(String.class)
        .list();
  }

  private List<Column> columns() {
    return jdbc.sql(
            """
            SELECT relname AS "table", attname AS name FROM pg_attribute
            JOIN pg_class ON pg_class.oid = attrelid
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
              AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = ''
            """)
        .query(Column.class)
        .list();
  }

  private boolean has(String table, String right) {
    return jdbc.sql("SELECT has_table_privilege(CAST(:table AS text), :right)")
        .param("table", "public." + table)
        .param("right", right)
        .query(Boolean.class)
        .single();
  }

  private boolean has(Column column, String right) {
    return jdbc.sql(
            "SELECT has_column_privilege(CAST(:table AS text), CAST(:name AS text), :right)")
        .param("table", "public." + column.table())
        .param("name", column.name())
        .param("right", right)
        .query(Boolean.class)
        .single();
  }

  @Test
  void every_table_and_view_has_a_line_in_the_list() {
    assertThat(grants.tables().keySet()).containsExactlyInAnyOrderElementsOf(relations());
  }

  @Test
  void the_role_has_the_rights_that_are_said_and_no_others() {
    var wrong = new ArrayList<String>();
    for (var table : relations()) {
      VERBS.stream()
          .filter(verb -> has(table, verb) != grants.allows(table, verb))
          .forEach(verb -> wrong.add(verb + " on " + table));
      NEVER.stream()
          .filter(right -> has(table, right))
          .forEach(right -> wrong.add(right + " on " + table));
    }
    for (var column : columns()) {
      List.of("INSERT", "UPDATE").stream()
          .filter(verb -> has(column, verb) != grants.allows(column.table(), verb, column.name()))
          .forEach(verb -> wrong.add(verb + " of " + column));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_is_not_said_is_refused_when_it_is_tried() {
    var went = new ArrayList<String>();
    var tables = relations("r", "p");
    for (var table : tables) {
      tried(table)
          .forEach((verb, statement) -> {
            if (!grants.allows(table, verb) && !DENIED.equals(stateOf(statement))) {
              went.add(statement);
            }
          });
    }
    for (var column : columns()) {
      var filled =
          "UPDATE public.%s SET \"%2$s\" = \"%2$s\" WHERE false"
              .formatted(column.table(), column.name());
      if (tables.contains(column.table())
          && !grants.allows(column.table(), "UPDATE", column.name())
          && !DENIED.equals(stateOf(filled))) {
        went.add(filled);
      }
    }
    assertThat(went).isEmpty();
  }

  private static Map<String, String> tried(String table) {
    var name = "public." + table;
    return Map.of(
        "SELECT", "SELECT 1 FROM " + name + " WHERE false",
        "DELETE", "DELETE FROM " + name + " WHERE false",
        "TRUNCATE", "TRUNCATE " + name + " CASCADE",
        "TRIGGER", "ALTER TABLE " + name + " DISABLE TRIGGER ALL",
        "OWNER", "DROP TABLE " + name + " CASCADE");
  }

  /** SQLSTATE; empty when it went. Nothing stays of it. */
  private String stateOf(String statement) {
    var state = new StringBuilder();
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      try {
        jdbc.sql(statement).update();
      } catch (RuntimeException e) {
        state.append(stateOf(e));
      }
    });
    return state.toString();
  }

  private static String stateOf(Throwable e) {
    return e instanceof SQLException refused
        ? refused.getSQLState()
        : e.getCause() == null ? e.toString() : stateOf(e.getCause());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/security/denied.tsv", delimiter = '\t', maxCharsPerColumn = 500)
  void the_portals_role_is_refused(String about, String statement) {
    assertThat(stateOf(statement)).as(about).isEqualTo(DENIED);
  }

  @Test
  void each_right_is_used_by_a_statement_of_the_portals() {
    var code = code();
    var unused = new ArrayList<String>();
    grants
        .tables()
        .forEach((table, rights) ->
            rights.keySet().stream()
                .filter(verb -> !verb.equals("SELECT"))
                .filter(verb -> !OTHERS_USE.getOrDefault(table, Set.of()).contains(verb))
                .filter(verb -> !uses(code, table, verb))
                .forEach(verb -> unused.add(verb + " on " + table)));
    assertThat(unused).isEmpty();
  }

  private static boolean uses(String code, String table, String verb) {
    var statement =
        switch (verb) {
          case "INSERT" -> "INSERT INTO %s\\b";
          case "DELETE" -> "DELETE FROM %s\\b";
          default -> "UPDATE %1$s\\b|INSERT INTO %1$s\\b[^;]{0,600}?DO UPDATE";
        };
    return Pattern.compile(statement.formatted(table)).matcher(code).find();
  }

  private static String code() {
    try (var files = Files.walk(MAIN)) {
      var all = new StringBuilder();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> all.append(read(file)));
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
