package se.regionsormland.portal.attachments.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionsormland.portal.TestClassPath;
import se.regionsormland.portal.process.PortalProcess;

/**
 * All of the corpus is answered where there are 64 MiB more than it takes to begin: in a process
 * whose heap is no larger, so that nothing has to be measured while it runs.
 */
@Tag("process")
class InspectionHeapTest {

  private static final int MORE = 64;
  private static final int TO_BEGIN = 20;

  @TempDir private Path folder;

  @Test
  void each_file_is_answered_with_64_mebibytes_more() throws Exception {
    var files = Corpus.files();
    for (int at = 0; at < files.size(); at++) {
      Files.write(folder.resolve(String.valueOf(at)), files.get(at).content().get());
      Files.writeString(folder.resolve(at + ".namn"), files.get(at).name());
    }

    var said = inAProcess();

    assertThat(said.getFirst()).matches("used \\d+");
    assertThat(Integer.parseInt(said.getFirst().substring(5))).isLessThanOrEqualTo(TO_BEGIN);
    assertThat(said.subList(1, said.size()))
        .isEqualTo(
            IntStream.range(0, files.size())
                .mapToObj(at -> at + " " + files.get(at).answer())
                .toList());
  }

  private List<String> inAProcess() throws Exception {
    var process =
        new ProcessBuilder(
                PortalProcess.java(),
                "-Xmx" + (MORE + TO_BEGIN) + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                TestClassPath.whole(),
                InspectAll.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().toList();
  }
}
