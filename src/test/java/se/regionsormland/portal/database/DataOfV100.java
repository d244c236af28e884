package se.regionsormland.portal.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.TestDatabase;

/**
 * A database as version 100 left it, filled with what a demo of that version held after some use:
 * the rows lie as COPY text, so that no client of PostgreSQL is needed.
 */
class DataOfV100 implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Pattern TABLE =
      Pattern.compile("(?ms)^(COPY (\\w+) \\([^)]*\\) FROM stdin);\\n(.*?)^\\\\\\.$");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = TestDatabase.freshDatabase();
    migrateTo100(settings);
    fill(settings);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("data-of-v100", settings));
  }

  private static void migrateTo100(Map<String, Object> settings) {
    Flyway.configure()
        .dataSource(
            text(settings, "spring.flyway.url"),
            text(settings, "spring.flyway.user"),
            text(settings, "spring.flyway.password"))
        .locations("classpath:db/migration")
        .placeholders(Map.of("app_role", "portal"))
        .target("100")
        .skipDefaultCallbacks(true)
        .load()
        .migrate();
  }

  private static void fill(Map<String, Object> settings) {
    var server = TestDatabase.server();
    try (var connection =
        DriverManager.getConnection(
            text(settings, "spring.datasource.url"), server.superuser(), server.password())) {
      connection.createStatement().execute("SET session_replication_role = replica");
      copyAll(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyAll(Connection connection) throws SQLException, IOException {
    var rows =
        new ClassPathResource("migration/rows-of-v100.copy")
            .getContentAsString(StandardCharsets.UTF_8);
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    var tables = TABLE.matcher(rows).results().toList();
    for (var table : tables) {
      connection.createStatement().execute("DELETE FROM " + table.group(2));
    }
    for (var table : tables) {
      copy.copyIn(table.group(1), new StringReader(table.group(3)));
    }
    continueSequences(connection);
  }

  private static void continueSequences(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var next =
            statement.executeQuery(
                """
                SELECT format('SELECT setval(%L, (SELECT coalesce(max(id), 0) + 1 FROM %I), false)',
                    sequencename, replace(sequencename, '_id_seq', ''))
                FROM pg_sequences WHERE schemaname = 'public'
                """)) {
      while (next.next()) {
        connection.createStatement().execute(next.getString(1));
      }
    }
  }

  private static String text(Map<String, Object> settings, String name) {
    return String.valueOf(settings.get(name));
  }
}
