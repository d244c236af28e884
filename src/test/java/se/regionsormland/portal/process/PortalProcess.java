package se.regionsormland.portal.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.TestClassPath;
import se.regionsormland.portal.TestDatabase;

/** The portal as a process of its own, as somebody starts it by a command. */
public final class PortalProcess implements AutoCloseable {

  /** How the portal says at which port it is open. */
  public static final Pattern OPEN = Pattern.compile("is open: http://localhost:(\\d+)");

  /** A quick compiler, and room from the beginning: nothing here lives long enough for more. */
  private static final List<String> LIVES_FOR_SECONDS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms512m", "-XX:NewSize=256m");

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path log;

  private PortalProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** From the compiled classes, on a free port, with its data in {@code folder}. */
  static PortalProcess startIn(Path folder, String... arguments) {
    TestDatabase.unpackIn(folder);
    var all = new ArrayList<>(List.of("--portal.data=" + folder, "--server.port=0"));
    all.addAll(List.of(arguments));
    return start(List.of("-cp", classPath(), "se.regionsormland.portal.Portal"), all);
  }

  /** The command that moves the tables forward and ends. */
  static PortalProcess migrate(String... arguments) {
    var all = new ArrayList<>(List.of("migrate"));
    all.addAll(List.of(arguments));
    return start(List.of("-cp", classPath(), "se.regionsormland.portal.Portal"), all);
  }

  private static String classPath() {
    return TestClassPath.parts().stream()
        .filter(part -> !part.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static PortalProcess startJar(Path jar, Path folder, String... arguments) {
    var all = new ArrayList<>(List.of("--portal.data=" + folder, "--server.port=0"));
    all.addAll(List.of(arguments));
    return start(List.of("-jar", jar.toString()), all);
  }

  private static PortalProcess start(List<String> what, List<String> arguments) {
    var command = new ArrayList<>(List.of(java()));
    command.addAll(LIVES_FOR_SECONDS);
    command.addAll(what);
    command.addAll(arguments);
    return of(command);
  }

  /** The command that runs Java. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Whatever says, as the portal does, where it is open. */
  public static PortalProcess of(List<String> command) {
    try {
      var log = Files.createTempFile("portal", ".log");
      return new PortalProcess(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start(),
          log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it says where to go, and returns the port. */
  public int port() {
    return port(OPEN);
  }

  /** As {@link #port()}, of a server that says it in other words. */
  public int port(Pattern open) {
    var port = waitFor(open);
    if (port == null) {
      throw new NotOpened(log());
    }
    return Integer.parseInt(port);
  }

  private @Nullable String waitFor(Pattern pattern) {
    var deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      var found = pattern.matcher(log());
      if (found.find()) {
        return found.group(1);
      }
      if (!process.isAlive()) {
        return null;
      }
      pause();
    }
    return null;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public long pid() {
    return process.pid();
  }

  int exitCode() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("The portal did not stop:\n" + log());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As a power cut would: nobody is asked. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
