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
import java.util.List;
import java.util.Map;
import se.regionsormland.portal.shared.NotStarting;

/**
 * PostgreSQL 18 in a folder of the portal's own, durable: what was committed is there after a power
 * cut. It listens on loopback and asks everybody for the password that lies beside it, readable by
 * its owner alone; only the first start trusts the machine, until it has set it.
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

  private static final String SUPERUSER = "postgres";

  private static final String ASKING =
      """
      local all all reject
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final DataFolder folder;
  private final EmbeddedPostgres postgres;
  private final String password;

  private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres postgres, String password) {
    this.folder = folder;
    this.postgres = postgres;
    this.password = password;
  }

  /** Starts in the folder, or says why not: {@link NotStarting} when a portal runs there. */
  static EmbeddedDatabase startIn(Path home) {
    var folder = DataFolder.claim(home);
    try {
      folder.stopLeftover();
      var password = folder.password();
      var postgres = start(folder, password);
      prepare(postgres, folder, password);
      return new EmbeddedDatabase(folder, postgres, password);
    } catch (NotStarting e) {
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

  private static EmbeddedPostgres start(DataFolder folder, String password) throws IOException {
    Files.createDirectories(folder.postgresData());
    folder.closeBinaries();
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.postgresData())
            .setOverrideWorkingDirectory(folder.binaries().toFile())
            .setCleanDataDirectory(false)
            .setConnectConfig("password", password)
            .setPort(0)
            .setPGStartupWait(Duration.ofSeconds(60));
    DURABLE.forEach(builder::setServerConfig);
    SWEDISH.forEach(builder::setLocaleConfig);
    try {
      return builder.start();
    } catch (IllegalStateException noServerForThisPlatform) {
      throw new NotStarting(
          "Ingen databas är angiven, och jar-filen har ingen egen PostgreSQL med sig.",
          "Ange SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME och SPRING_DATASOURCE_PASSWORD."
              + " Eller prova portalen ur en utcheckning med mvn spring-boot:run.",
          noServerForThisPlatform);
    }
  }

  private static void prepare(EmbeddedPostgres postgres, DataFolder folder, String password)
      throws SQLException, IOException {
    folder.closeBinaries(); // the library has opened them
    var known = Map.of("password", password);
    try (Connection connection =
            postgres.getDatabase(SUPERUSER, "postgres", known).getConnection();
        Statement statement = connection.createStatement()) {
      createRolesAndDatabase(statement);
      askForThePassword(statement, folder, password);
    }
  }

  /** At every start: a folder that an earlier portal made trusts whoever comes. */
  private static void askForThePassword(Statement statement, DataFolder folder, String password)
      throws SQLException, IOException {
    for (var role : List.of(SUPERUSER, OWNER, APP)) {
      statement.execute("ALTER ROLE " + role + " PASSWORD '" + password + "'");
    }
    Files.writeString(folder.postgresData().resolve("pg_hba.conf"), ASKING);
    statement.execute("SELECT pg_reload_conf()");
  }

  private static void createRolesAndDatabase(Statement statement) throws SQLException {
    for (var role : List.of(OWNER, APP)) {
      if (absent(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
        statement.execute("CREATE ROLE " + role + " LOGIN");
      }
    }
    if (absent(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
      statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
    }
  }

  private static boolean absent(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      return !found.next();
    }
  }

  String password() {
    return password;
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
