package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.process.NotOpened;
import se.regionsormland.portal.speed.Load.Asked;

/**
 * The portal where the kernel gives it little, its own files counted, beside itself where there is
 * much; and how long it takes to open.
 */
final class LittleMemory {

  private static final int MEBIBYTES = Integer.getInteger("bench.memory", 384);
  private static final double THROUGHPUT = 0.95;
  private static final Path OLD = Path.of("/sys/fs/cgroup/memory");
  private static final Path NEW = Path.of("/sys/fs/cgroup");
  private static final int PAIRS = 7;
  private static final Duration TURN = Duration.ofSeconds(8);
  private static final String PAGE = "/partner";

  /** All visitors have one address. */
  private static final String AS_OFTEN = "--portal.costly-per-minute=100000000";

  private LittleMemory() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    var group = group();
    if (group == null) {
      return List.of(Line.beside("no group with a limit can be made here", "not measured"));
    }
    var image = Jar.inImage(jar);
    long begun = System.nanoTime();
    try (var little =
        image.startAfter(
            image.letGo() + "echo $$ > " + group.resolve("cgroup.procs") + ";", AS_OFTEN)) {
      return beside(little, jar, (System.nanoTime() - begun) / 1e9);
    } catch (NotOpened killed) {
      return List.of(new Line("opens in " + MEBIBYTES + " MiB", "does not open", "opens", false));
    }
  }

  private static List<Line> beside(Running little, Path jar, double open)
      throws IOException, InterruptedException {
    try (var much = Jar.inImage(jar).start(AS_OFTEN)) {
      var pairs = Load.inTurns(PAIRS, TURN, Asked.page(little, PAGE), Asked.page(much, PAGE));
      return List.of(
          Line.atLeast(
              "requests of " + PAGE + " in " + MEBIBYTES + " MiB, of those without a limit",
              pairs.stream()
                  .mapToDouble(pair -> pair.one().aSecond() / pair.other().aSecond())
                  .toArray(),
              THROUGHPUT),
          Line.beside(
              "resident: within the limit, without",
              little.residentMemory() + " MiB, " + much.residentMemory() + " MiB"),
          Line.beside(
              "from nothing to open within it, tables made, one processor",
              String.format(Locale.ROOT, "%.1f s", open)));
    }
  }

  private static @Nullable Path group() throws IOException {
    boolean old = Files.isDirectory(OLD);
    var group = (old ? OLD : NEW).resolve("projektporten-bench");
    try {
      Files.createDirectories(group);
      Files.writeString(
          group.resolve(old ? "memory.limit_in_bytes" : "memory.max"), MEBIBYTES + "M");
      return group;
    } catch (IOException e) {
      return null;
    }
  }
}
