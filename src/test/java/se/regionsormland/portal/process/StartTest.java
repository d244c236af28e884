package se.regionsormland.portal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the portal does not start, and what it says then. Slow: each start is a process. */
@Tag("process")
class StartTest {

  private static final Path JAR = Path.of("target", "projektporten.jar");

  private static final String FILLING = "demon-fylls";

  @TempDir private Path folder;

  @Test
  void the_demo_is_refused_on_a_database_that_was_named() {
    try (var portal =
        PortalProcess.startIn(
            folder,
            "--spring.profiles.active=demo",
            "--spring.datasource.url=jdbc:postgresql://localhost:1/portal")) {
      assertThat(portal.exitCode()).isNotZero();
      assertThat(portal.log()).contains("Demon startar inte").contains("egen databas");
    }
  }

  @Test
  void the_demo_is_refused_on_an_address_that_others_reach() {
    try (var portal =
        PortalProcess.startIn(
            folder, "--spring.profiles.active=demo", "--server.address=0.0.0.0")) {
      assertThat(portal.exitCode()).isNotZero();
      assertThat(portal.log()).contains("Demon startar inte").contains("server.address");
    }
  }

  @Test
  void a_demo_that_was_ended_while_it_made_its_examples_says_how_to_begin_again() {
    try (var demo = PortalProcess.startIn(folder, "--spring.profiles.active=demo")) {
      await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(folder.resolve(FILLING)));
      demo.kill();
    }
    try (var again = PortalProcess.startIn(folder, "--spring.profiles.active=demo")) {
      assertThat(again.exitCode()).isNotZero();
      assertThat(again.log()).contains("Demon startar inte").contains("Ta bort mappen " + folder);
    }
  }

  @Test
  void the_packaged_jar_refuses_the_demo_and_does_not_hold_its_files() throws IOException {
    try (var portal = PortalProcess.startJar(JAR, folder, "--spring.profiles.active=demo")) {
      assertThat(portal.exitCode()).isNotZero();
      assertThat(portal.log()).contains("Demon startar inte").contains("jar-fil");
    }
    try (var jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.contains("db/demo/"));
    }
  }

  @Test
  void the_packaged_jar_asks_for_a_database_of_ones_own() {
    try (var portal = PortalProcess.startJar(JAR, folder)) {
      assertThat(portal.exitCode()).isNotZero();
      assertThat(portal.log()).contains("SPRING_DATASOURCE_URL");
    }
  }
}
