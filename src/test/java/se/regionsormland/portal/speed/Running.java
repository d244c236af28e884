package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server as a process of its own, held to the first processor; the load has the second. */
final class Running implements AutoCloseable {

  private static final Pattern OPEN = Pattern.compile("is open: http://localhost:(\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final double TICKS_A_SECOND = 100;

  private final Process process;
  private final Path log;
  private final int port;

  private Running(Process process, Path log) throws IOException, InterruptedException {
    this.process = process;
    this.log = log;
    this.port = awaitPort();
  }

  /** Java with these arguments; it says where it is open in its first lines. */
  static Running java(List<String> arguments) throws IOException, InterruptedException {
    return within("", arguments);
  }

  /**
   * The same where the shell first runs {@code before}, which may put it in a group of the
   * kernel's.
   */
  static Running within(String before, List<String> arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", "-c", before + " exec taskset -c 0 \"$@\"", "-"));
    command.add(javaCommand());
    command.addAll(arguments);
    var log = Files.createTempFile("speed", ".log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Running(process, log);
  }

  static String javaCommand() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private int awaitPort() throws IOException, InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until) && process.isAlive()) {
      var said = OPEN.matcher(Files.readString(log));
      if (said.find()) {
        return Integer.parseInt(said.group(1));
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new IllegalStateException("It did not open:\n" + Files.readString(log));
  }

  int port() {
    return port;
  }

  /** In seconds, of all its threads since it began. */
  double processorTime() throws IOException {
    var parts = Files.readString(Path.of("/proc/" + process.pid() + "/stat")).split("\\) ")[1];
    var fields = parts.split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
  }

  /** In MiB. */
  long residentMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        / 1024;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
