package se.regionsormland.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Real PostgreSQL 18 for tests: a container where a Docker engine answers, embedded where none
 * does. Started once; each context gets a database of its own, with two roles as in operation.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);
  private static final AtomicInteger databases = new AtomicInteger();

  /** The embedded server's programs, unpacked once for all test machines. */
  private static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

  private static final CopyOption[] AS_THEY_ARE = {
    StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS
  };

  /** A server with a superuser. */
  public record Server(String host, int port, String superuser, String password) {
    public String url(String database) {
      return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
  }

  private static final class Running {
    static final Server SERVER = start();
  }

  private static final class Migrated {
    static final String NAME = migrate();
  }

  public static Server server() {
    return Running.SERVER;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test-database", migratedDatabase()));
  }

  /** A new, empty database, as the settings that name it. */
  public static Map<String, Object> freshDatabase() {
    return settings(create("template1"));
  }

  /** A copy of one with all the portal's tables: they are made once a test machine. */
  public static Map<String, Object> migratedDatabase() {
    return settings(create(Migrated.NAME));
  }

  private static String migrate() {
    var name = create("template1");
    Flyway.configure()
        .dataSource(server().url(name), "portal_owner", "portal_owner")
        .locations("classpath:db/migration", "classpath:db/views")
        .placeholders(Map.of("app_role", "portal"))
        .load()
        .migrate();
    return name;
  }

  private static String create(String template) {
    var name = "portal_" + ProcessHandle.current().pid() + "_" + databases.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER portal_owner");
    return name;
  }

  private static Map<String, Object> settings(String name) {
    return Map.of(
        "spring.datasource.url", server().url(name),
        "spring.datasource.username", "portal",
        "spring.datasource.password", "portal",
        "spring.flyway.url", server().url(name),
        "spring.flyway.user", "portal_owner",
        "spring.flyway.password", "portal_owner");
  }

  /**
   * Leaves the server's programs in a portal's folder as a start before this one would. That they
   * are unpacked, {@code EmbeddedDatabaseTest} sees.
   */
  public static void unpackIn(Path folder) {
    var to = folder.resolve("binaries");
    if (Files.isDirectory(BINARIES) && !Files.exists(to)) {
      try (var all = Files.walk(BINARIES)) {
        for (var one : all.toList()) {
          Files.copy(one, to.resolve(BINARIES.relativize(one)), AS_THEY_ARE);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Of the same database, for who may read every table: the portal's own role reads some through
   * views alone.
   */
  public static JdbcClient owner(JdbcClient portal) {
    var server = server();
    var database = portal.sql("SELECT current_database()").query(String.class).single();
    return JdbcClient.create(
        new DriverManagerDataSource(server.url(database), server.superuser(), server.password()));
  }

  private static void execute(String... statements) {
    var server = server();
    execute(server, statements);
  }

  private static void execute(Server server, String... statements) {
    try (var connection =
            DriverManager.getConnection(
                server.url("postgres"), server.superuser(), server.password());
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Server start() {
    var server = dockerAnswers() ? startContainer() : startEmbedded();
    execute(
        server,
        "CREATE ROLE portal_owner LOGIN PASSWORD 'portal_owner'",
        "CREATE ROLE portal LOGIN PASSWORD 'portal'");
    return server;
  }

  private static boolean dockerAnswers() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  @SuppressWarnings("resource") // lives as long as the tests; its own watcher removes it
  private static Server startContainer() {
    log.info("Tests use PostgreSQL in a container (Testcontainers)");
    var container = new PostgreSQLContainer("postgres:18").withDatabaseName("postgres");
    container.start();
    return new Server(
        container.getHost(),
        container.getMappedPort(5432),
        container.getUsername(),
        container.getPassword());
  }

  private static Server startEmbedded() {
    log.info("Tests use embedded PostgreSQL: no Docker engine answers here");
    try {
      var postgres =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofSeconds(60))
              .setOverrideWorkingDirectory(BINARIES.toFile())
              .setLocaleConfig("locale-provider", "icu")
              .setLocaleConfig("icu-locale", "sv-SE")
              .setLocaleConfig("locale", "C.UTF-8")
              .setServerConfig("max_connections", "300")
              .setServerConfig("fsync", "off") // as the container; nothing here outlives the tests
              .start();
      return new Server("localhost", postgres.getPort(), "postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
