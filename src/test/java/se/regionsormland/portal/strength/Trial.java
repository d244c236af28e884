package se.regionsormland.portal.strength;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Tests in a process of their own that sees a changed class, or a changed view, before the real
 * one. The real classes are not touched.
 */
final class Trial {

  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  private static final int MINUTES = 10;

  private final Path folder;

  private Trial(Path folder) {
    this.folder = folder;
  }

  static Trial unchanged() throws IOException {
    return new Trial(Files.createTempDirectory("strength"));
  }

  static Trial of(Mutation mutation) throws IOException {
    var trial = unchanged();
    if (mutation.isInDatabase()) {
      trial.migrate(mutation);
    } else {
      trial.compile(mutation);
    }
    return trial;
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

  private void compile(Mutation mutation) throws IOException {
    var changed = folder.resolve("source").resolve(mutation.source().getFileName());
    Files.createDirectories(changed.getParent());
    Files.writeString(changed, mutation.mutated(Files.readString(mutation.source())));
    var complaints = new ByteArrayOutputStream();
    int outcome =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                complaints,
                complaints,
                "-proc:none",
                "-parameters",
                "-nowarn",
                "-d",
                folder.toString(),
                "-cp",
                CLASS_PATH,
                changed.toString());
    if (outcome != 0) {
      throw new IllegalStateException(mutation + " does not compile:\n" + complaints);
    }
  }

  Verdict run(List<String> tests) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
    command.addAll(List.of("-cp", folder + File.pathSeparator + CLASS_PATH));
    command.add(RunTests.class.getName());
    command.addAll(named(tests));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output().toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      return Verdict.RED; // a test that never ends has noticed too
    }
    int code = process.exitValue();
    return Verdict.ofCode(code);
  }

  String failed() throws IOException {
    try (var lines = Files.lines(output())) {
      return lines.filter(line -> line.startsWith("FAILED: ")).collect(Collectors.joining());
    }
  }

  Path output() {
    return folder.resolve("output.txt");
  }

  private static List<String> named(List<String> tests) throws IOException {
    var root = Path.of("src/test/java");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> tests.contains(file.getFileName().toString().replace(".java", "")))
          .map(file -> root.relativize(file).toString().replace(".java", "").replace('/', '.'))
          .toList();
    }
  }
}
