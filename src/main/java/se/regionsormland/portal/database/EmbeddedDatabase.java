package se.regionsormland.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * PostgreSQL 18 in a folder of the portal's own, durable: what was committed is there after a power
 * cut. It listens on loopback and trusts whoever reaches it there, so it is for trying the portal
 * and for a machine of one's own.
 */
class EmbeddedDatabase implements AutoCloseable {

  static final String OWNER = "portal_owner";
  static final String APP = "portal";
  private static final String DATABASE = "portal";

  private static final Map<String, String> DURABLE =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "timezone", "UTC");

  private static final Map<String, String> SWEDISH =
      Map.of("locale-provider", "icu", "icu-locale", "sv-SE", "locale", "C.UTF-8");

  private final DataFolder folder;
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres postgres) {
    this.folder = folder;
    this.postgres = postgres;
  }

  /** Starts in the folder, or says why not: {@link DataFolderInUse} when a portal runs there. */
  static EmbeddedDatabase startIn(Path home) {
    var folder = DataFolder.claim(home);
    try {
      folder.stopLeftover();
      var postgres = start(folder);
      createRolesAndDatabase(postgres);
      return new EmbeddedDatabase(folder, postgres);
    } catch (NoDatabaseNamed e) {
      folder.close();
      throw e;
    } catch (IOException e) {
      folder.close();
      throw new UncheckedIOException("PostgreSQL did not start in " + home, e);
    } catch (SQLException e) {
      folder.close();
      throw new IllegalStateException("PostgreSQL in " + home + " could not be prepared", e);
    }
  }

  private static EmbeddedPostgres start(DataFolder folder) throws IOException {
    Files.createDirectories(folder.postgresData());
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.postgresData())
            .setOverrideWorkingDirectory(folder.binaries().toFile())
            .setCleanDataDirectory(false)
            .setPort(0)
            .setPGStartupWait(Duration.ofSeconds(60));
    DURABLE.forEach(builder::setServerConfig);
    SWEDISH.forEach(builder::setLocaleConfig);
    try {
      return builder.start();
    } catch (IllegalStateException noServerForThisPlatform) {
      throw new NoDatabaseNamed(noServerForThisPlatform);
    }
  }

  private static void createRolesAndDatabase(EmbeddedPostgres postgres) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (absent(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
        statement.execute("CREATE ROLE " + OWNER + " LOGIN");
      }
      if (absent(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + APP + "'")) {
        statement.execute("CREATE ROLE " + APP + " LOGIN");
      }
      if (absent(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
        statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
      }
    }
  }

  private static boolean absent(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      return !found.next();
    }
  }

  String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE;
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      postgres.close();
    }
  }
}
