package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code ./bench} runs: each part measures the packaged jar on the first processor while the
 * load has the second, in turns with what it is held against, and says its lines. Parts may be
 * chosen by name.
 */
final class Bench {

  private interface Part {
    List<Line> measure() throws IOException, InterruptedException;
  }

  private static final Path JAR = Path.of("target", "projektporten.jar");

  private Bench() {}

  public static void main(String[] chosen) throws IOException, InterruptedException {
    loadHasTheSecondProcessor();
    var lines = new ArrayList<Line>();
    for (var part : parts().entrySet()) {
      if (chosen.length == 0 || List.of(chosen).contains(part.getKey())) {
        for (var line : part.getValue().measure()) {
          System.out.println(line);
          lines.add(line);
        }
      }
    }
    if (chosen.length == 0) {
      Report.write(lines);
    }
  }

  private static Map<String, Part> parts() {
    var parts = new TreeMap<String, Part>();
    parts.put("1-kept", () -> new KeptPagesAgainstTomcat(JAR).measure());
    parts.put("4-many", () -> new ManyAgainstFew(JAR).measure());
    parts.put("5-memory", () -> new LittleMemory(JAR).measure());
    parts.put("6-bytes", () -> new FirstView(JAR).measure());
    parts.put("7-overload", () -> new Overload(JAR).measure());
    return parts;
  }

  private static void loadHasTheSecondProcessor() throws IOException, InterruptedException {
    var pid = Long.toString(ProcessHandle.current().pid());
    if (new ProcessBuilder("taskset", "-acp", "1", pid).start().waitFor() != 0) {
      throw new IOException("The load cannot be held to one processor: is there a second?");
    }
    if (!Files.exists(JAR)) {
      throw new IOException(JAR + " is not there");
    }
  }
}
