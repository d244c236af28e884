package se.regionsormland.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who else uses the machine is nobody to the portal's own database. Slow: it starts servers. */
@Tag("process")
class EmbeddedDatabaseTest {

  private static final List<String> ROLES = List.of("postgres", "portal_owner", "portal");

  @TempDir private Path folder;

  @Test
  void it_asks_for_a_password_that_its_owner_alone_can_read_also_after_a_restart()
      throws Exception {
    try (var database = EmbeddedDatabase.startIn(folder)) {
      assertClosed(database);
    }
    trustWhoeverComes();
    try (var database = EmbeddedDatabase.startIn(folder)) {
      assertClosed(database);
      assertThat(database.password()).hasSize(43);
    }
  }

  @Test
  void its_programs_are_its_owners_alone() throws IOException {
    try (var _ = EmbeddedDatabase.startIn(folder)) {
      assertThat(permissions("binaries")).isEqualTo("rwx------");
      assertThat(permissions("postgres")).isEqualTo("rwx------");
      assertThat(permissions("database.password")).isEqualTo("rw-------");
    }
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  /** As the folders of earlier portals do. */
  private void trustWhoeverComes() throws IOException {
    Files.writeString(
        folder.resolve("postgres").resolve("pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
  }

  private static void assertClosed(EmbeddedDatabase database) throws SQLException {
    for (var role : ROLES) {
      for (var wrong : List.of("", "postgres", "fel")) {
        assertThatThrownBy(() -> connect(database, role, wrong))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("password");
      }
      connect(database, role, database.password());
    }
  }

  private static void connect(EmbeddedDatabase database, String role, String password)
      throws SQLException {
    DriverManager.getConnection(database.jdbcUrl(), role, password).close();
  }
}
