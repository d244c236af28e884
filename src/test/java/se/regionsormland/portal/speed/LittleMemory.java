package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The portal where the kernel gives it little, beside itself where there is much; and how long it
 * takes to open.
 */
final class LittleMemory {

  private static final int MEBIBYTES = 384;
  private static final Path OLD = Path.of("/sys/fs/cgroup/memory");
  private static final Path NEW = Path.of("/sys/fs/cgroup");
  private static final Duration TURN = Duration.ofSeconds(3);
  private static final int PAIRS = 7;
  private static final String PAGE = "/partner";

  private final Path jar;

  LittleMemory(Path jar) {
    this.jar = jar;
  }

  List<Line> measure() throws IOException, InterruptedException {
    var group = group();
    if (group == null) {
      return List.of(
          Line.beside("5 memory", "no group with a limit can be made here", "not measured"));
    }
    var enter = "echo $$ > " + group.resolve("cgroup.procs") + ";";
    long begun = System.nanoTime();
    try (var little = Jar.withNewDatabase(jar).start(enter, Jar.FLAGS);
        var much = Jar.withNewDatabase(jar).start()) {
      double open = (System.nanoTime() - begun) / 2e9;
      var ratios = new double[PAIRS];
      for (int pair = -1; pair < PAIRS; pair++) {
        double one = turn(little);
        double other = turn(much);
        if (pair >= 0) {
          ratios[pair] = one / other;
        }
      }
      return List.of(
          Line.atLeast(
              "5 memory",
              "requests of " + PAGE + " in " + MEBIBYTES + " MiB, of those without a limit",
              Load.median(ratios),
              0.95,
              ""),
          Line.beside(
              "5 memory",
              "resident: within the limit, without",
              little.residentMemory() + " MiB, " + much.residentMemory() + " MiB"),
          Line.beside(
              "5 memory",
              "from nothing to open, tables made, one processor",
              String.format(Locale.ROOT, "%.1f s", open)));
    }
  }

  private static double turn(Running server) throws IOException, InterruptedException {
    return Load.on(server, () -> Exchange.get(PAGE), 200, TURN).aSecond();
  }

  private static @org.jspecify.annotations.Nullable Path group() throws IOException {
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
