package se.regionsormland.portal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionsormland.portal.TestClassPath;
import se.regionsormland.portal.process.PortalProcess;

/**
 * Another region is files alone: its portal starts, opens every page and answers an idea. A portal
 * is of one region for as long as it runs, so this one has a process of its own.
 */
@Tag("process")
class AnotherRegionTest {

  private static final Path FILES = Path.of("src/test/resources/region/exempelregionen");
  private static final int MINUTES = 5;

  @TempDir private Path folder;

  @Test
  void the_portal_of_an_invented_region_is_of_that_region_alone() throws Exception {
    var said = folder.resolve("said.txt");
    assertThat(exitCode(said)).as(Files.readString(said)).isZero();
  }

  private static int exitCode(Path said) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                PortalProcess.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dportal.region=" + FILES.toAbsolutePath(),
                "-cp",
                TestClassPath.whole(),
                "se.regionsormland.portal.strength.RunTests",
                InExempelregionen.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
