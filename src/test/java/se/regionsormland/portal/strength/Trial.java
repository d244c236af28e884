package se.regionsormland.portal.strength;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Tests in a process of their own that sees a changed class, or a changed view, before the real
 * one. For what a running portal cannot be without: what it reads once, when it starts.
 */
final class Trial {

  private static final int MINUTES = 10;

  private final Path folder;

  private Trial(Path folder) {
    this.folder = folder;
  }

  static Trial of(Mutation mutation) throws IOException {
    var trial = new Trial(Files.createTempDirectory("strength"));
    if (mutation.isInDatabase()) {
      trial.migrate(mutation);
    } else {
      Changed.compile(mutation, trial.folder);
    }
    return trial;
  }

  /** With nothing taken away: tests that do not hold there either have noticed nothing. */
  static Trial ofNothing() throws IOException {
    return new Trial(Files.createTempDirectory("strength"));
  }

  /** Repeatable migrations come last, whatever the table or view has been through. */
  private void migrate(Mutation mutation) throws IOException {
    var migrations = Files.createDirectories(folder.resolve("db").resolve("migration"));
    var sql =
        """
        DO $strength$
        BEGIN
            EXECUTE replace(%s, $text$%s$text$, $instead$%s$instead$);
        END $strength$;
        """
            .formatted(mutation.definition(), mutation.text(), mutation.instead());
    Files.writeString(migrations.resolve("R__strength.sql"), sql);
  }

  /** A test that never ends has noticed too, but cannot be tried again: it is named nowhere. */
  Ran run(List<String> classes) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command(classes))
            .redirectErrorStream(true)
            .redirectOutput(output().toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      return new Ran(Verdict.DID_NOT_RUN, List.of());
    }
    return Ran.said(process.exitValue(), Files.readAllLines(output()));
  }

  private List<String> command(List<String> classes) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
    command.addAll(List.of("-cp", folder + File.pathSeparator + Changed.CLASS_PATH));
    command.add(RunTests.class.getName());
    command.addAll(classes);
    return command;
  }

  Path output() {
    return folder.resolve("output.txt");
  }
}
