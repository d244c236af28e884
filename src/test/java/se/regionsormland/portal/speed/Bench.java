package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    List<Line> measure(Path jar) throws IOException, InterruptedException;
  }

  /** With one of these a run is another than the page tells of: it is said and not written. */
  private static final List<String> SHORTER =
      List.of("bench.many", "bench.memory", "bench.overload", "bench.flags");

  private static final Path JAR = Path.of("target", "projektporten.jar");

  private Bench() {}

  public static void main(String[] chosen) throws IOException, InterruptedException {
    loadHasTheSecondProcessor();
    var parts = parts();
    if (chosen.length > 0) {
      parts.keySet().retainAll(List.of(chosen));
    }
    for (var part : parts.entrySet()) {
      var lines = part.getValue().measure(JAR);
      lines.forEach(line -> System.out.println(part.getKey() + " " + line));
      if (SHORTER.stream().allMatch(named -> System.getProperty(named) == null)) {
        Report.write(part.getKey(), lines);
      }
    }
  }

  private static Map<String, Part> parts() {
    var parts = new TreeMap<String, Part>();
    parts.put("1-kept", KeptPagesAgainstTomcat::measure);
    parts.put("2-public", PublicPagesAgainstPetclinic::measure);
    parts.put("3-first", FirstPictureAgainstBefore::measure);
    parts.put("3-answer", AnswerPageAgainstBefore::measure);
    parts.put("4-many", ManyAgainstFew::measure);
    parts.put("5-memory", LittleMemory::measure);
    parts.put("6-bytes", FirstView::measure);
    parts.put("7-overload", Overload::measure);
    parts.put("8-start", StartAgainstBefore::measure);
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
