package se.regionsormland.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.TestDatabase;

/** The tables are moved by a job of their own, as in operation. Slow: each start is a process. */
@Tag("process")
class MigrateTest {

  private static final String PASSWORD = "mossig trappa nio moln";

  @TempDir private Path folder;

  private final Map<String, Object> database = TestDatabase.freshDatabase();

  private String url() {
    return database.get("spring.flyway.url").toString();
  }

  private JdbcClient owner() {
    return JdbcClient.create(new DriverManagerDataSource(url(), "portal_owner", "portal_owner"));
  }

  private PortalProcess migrate() {
    return PortalProcess.migrate(
        "--spring.flyway.url=" + url(),
        "--spring.flyway.user=portal_owner",
        "--spring.flyway.password=portal_owner");
  }

  /** Of the owner it is told nothing; its own secrets are files. */
  private PortalProcess portal() throws IOException {
    var secrets = Files.createDirectories(folder.resolve("secrets"));
    Files.writeString(secrets.resolve("spring.datasource.password"), "portal");
    Files.writeString(secrets.resolve("portal.first-administrator.password"), PASSWORD);
    Files.writeString(
        secrets.resolve("encryption"), Base64.getEncoder().encodeToString(new byte[32]));
    return PortalProcess.startIn(
        folder,
        "--spring.config.import=configtree:" + secrets + "/",
        "--spring.datasource.url=" + url(),
        "--spring.datasource.username=portal",
        "--spring.flyway.enabled=false",
        "--portal.secrets.key-file=" + secrets.resolve("encryption"),
        "--portal.first-administrator.username=chef@example.org");
  }

  @Test
  void the_job_moves_the_tables_as_an_owner_that_is_no_superuser_and_the_portal_knows_no_owner()
      throws Exception {
    try (var job = migrate()) {
      assertThat(job.exitCode()).as(job.log()).isZero();
    }
    var owner = owner();
    assertThat(
            owner
                .sql("SELECT usesuper FROM pg_user WHERE usename = current_user")
                .query(Boolean.class)
                .single())
        .isFalse();
    int moved =
        owner.sql("SELECT count(*) FROM flyway_schema_history").query(Integer.class).single();
    try (var portal = portal()) {
      int port = portal.port();
      assertThat(signIn(port, PASSWORD)).isEqualTo(200); // the second step is asked for
      assertThat(signIn(port, "fel lösenord")).isEqualTo(401);
    }
    assertThat(
            owner.sql("SELECT count(*) FROM flyway_schema_history").query(Integer.class).single())
        .isEqualTo(moved);
  }

  private static int signIn(int port, String password) {
    return new Http(port).signIn("chef@example.org", password).statusCode();
  }

  @Test
  void on_tables_that_nobody_has_moved_the_portal_does_not_start_and_says_what_to_do()
      throws Exception {
    try (var portal = portal()) {
      assertThat(portal.exitCode()).isNotZero();
      assertThat(portal.log()).contains("projektporten.jar migrate", "SPRING_FLYWAY_URL");
    }
  }

  @Test
  void the_job_says_what_it_needs() {
    try (var job = PortalProcess.migrate()) {
      assertThat(job.exitCode()).isNotZero();
      assertThat(job.log()).contains("SPRING_FLYWAY_URL");
    }
  }
}
