package se.regionsormland.portal.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.process.PortalProcess;

/** The packaged portal as operation starts it, on a database of its own. */
final class Jar {

  private static final Pattern FLAG = Pattern.compile("\"(-[XD][^\"]+)\"");

  private static final Pattern VARIABLE = Pattern.compile("^ENV ([A-Z_]+=\\w+)$");

  private static final List<String> SETTINGS =
      List.of(
          "--server.port=0", "--portal.secrets.key=MDEyMzQ1Njc4OS1mb3ItdGVzdHMtYWxvbmUtMTIzNDU=");

  private final Path jar;
  private final @Nullable Path image;
  private final Map<String, Object> database;

  private Jar(Path jar, @Nullable Path image, Map<String, Object> database) {
    this.jar = jar;
    this.image = image;
    this.database = database;
  }

  /** On a new database whose tables are made by the jar itself, whatever its age. */
  static Jar withNewDatabase(Path jar) {
    return on(jar, TestDatabase.freshDatabase());
  }

  /** An older jar, where somebody names one. */
  static @Nullable Jar before() {
    var named = System.getProperty("bench.before");
    return named == null ? null : withNewDatabase(Path.of(named));
  }

  static Jar on(Path jar, Map<String, Object> database) {
    return new Jar(jar, null, database);
  }

  /** Taken apart and with its classes kept, as the Dockerfile does it. */
  static Jar inImage(Path jar) throws IOException, InterruptedException {
    var image = Files.createTempDirectory("image");
    run("java -Djarmode=tools -jar %s extract --destination %s".formatted(jar, image));
    run("cd " + image + "; " + commandThatKeepsClasses());
    return new Jar(Path.of("projektporten.jar"), image, TestDatabase.freshDatabase());
  }

  /** For a shell: what the machine still has of the image's files in its memory is let go. */
  String letGo() {
    return "find %s -type f -exec dd if={} iflag=nocache count=0 status=none ';';".formatted(image);
  }

  private static String commandThatKeepsClasses() {
    var whole = dockerfile().collect(Collectors.joining("\n")).replace("\\\n", "");
    return whole
        .lines()
        .filter(line -> line.startsWith("RUN ") && line.contains("AOTCacheOutput"))
        .map(line -> line.substring("RUN ".length()))
        .findFirst()
        .orElseThrow();
  }

  private static void run(String command) throws IOException, InterruptedException {
    var shell = new ProcessBuilder("bash", "-c", command).inheritIO();
    var bin = Path.of(PortalProcess.java()).getParent();
    shell.environment().compute("PATH", (_, path) -> bin + ":" + path);
    if (shell.start().waitFor() != 0) {
      throw new IOException(command);
    }
  }

  Running start(String... more) {
    return startAfter("", more);
  }

  /** After what the shell runs first. */
  Running startAfter(String before, String... more) {
    var settings =
        database.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue());
    var arguments = new ArrayList<>(flags(image != null));
    arguments.addAll(List.of("-jar", jar.toString()));
    Stream.of(settings, SETTINGS.stream(), Stream.of(more))
        .flatMap(all -> all)
        .forEach(arguments::add);
    var there = image == null ? "" : "cd " + image + ";";
    return Running.java(before + variables() + there, arguments);
  }

  private static String variables() {
    return dockerfile()
        .flatMap(line -> VARIABLE.matcher(line).results())
        .map(variable -> "export " + variable.group(1) + ";")
        .collect(Collectors.joining());
  }

  /**
   * Those of the Dockerfile, or others that are tried: {@code -Dbench.flags="-Xmx160m …"}; classes
   * are {@code kept} in an image.
   */
  static List<String> flags(boolean kept) {
    var tried = System.getProperty("bench.flags", "");
    if (!tried.isEmpty()) {
      return List.of(tried.split(" "));
    }
    return dockerfile()
        .filter(line -> line.startsWith("ENTRYPOINT"))
        .flatMap(line -> FLAG.matcher(line).results())
        .map(flag -> flag.group(1))
        .filter(flag -> kept || !flag.startsWith("-XX:AOTCache"))
        .toList();
  }

  private static Stream<String> dockerfile() {
    try {
      return Files.readAllLines(Path.of("Dockerfile")).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
