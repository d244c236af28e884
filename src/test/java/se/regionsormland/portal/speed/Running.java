package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.regionsormland.portal.process.PortalProcess;

/** A server as a process of its own, held to the first processor; the load has the second. */
final class Running implements AutoCloseable {

  private static final double TICKS_A_SECOND = 100;
  private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");

  private final PortalProcess process;
  private final int port;

  private Running(PortalProcess process, Pattern open) {
    this.process = process;
    this.port = process.port(open);
  }

  /**
   * Java with these arguments. The shell first runs {@code before}, which may put it in a group of
   * the kernel's.
   */
  static Running java(String before, List<String> arguments) {
    return java(before, arguments, PortalProcess.OPEN);
  }

  /** Another server, and how it says that it is open at which port. */
  static Running java(String before, List<String> arguments, Pattern open) {
    var command = new ArrayList<>(List.of("bash", "-c", before + " exec taskset -c 0 \"$@\"", "-"));
    command.add(PortalProcess.java());
    command.addAll(arguments);
    return new Running(PortalProcess.of(command), open);
  }

  int port() {
    return port;
  }

  /**
   * In seconds, of all its threads since it began but those of Java's compiler: what it still does
   * is no part of a request, and comes in turns.
   */
  double processorTime() throws IOException {
    double compiler = 0;
    try (var threads = Files.newDirectoryStream(proc("task"))) {
      for (var thread : threads) {
        var stat = Files.readString(thread.resolve("stat"));
        compiler += COMPILER.matcher(stat).find() ? seconds(stat) : 0;
      }
    }
    return seconds(Files.readString(proc("stat"))) - compiler;
  }

  private static double seconds(String stat) {
    var fields = stat.substring(stat.lastIndexOf(") ") + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
  }

  /** In MiB. */
  long residentMemory() throws IOException {
    return Files.readAllLines(proc("status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        / 1024;
  }

  private Path proc(String file) {
    return Path.of("/proc", String.valueOf(process.pid()), file);
  }

  @Override
  public void close() {
    process.close();
  }
}
