package se.regionsormland.portal.catalogue.finder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.catalogue.edition.StrategyInFile;
import se.regionsormland.portal.catalogue.finder.Score.Given;
import se.regionsormland.portal.catalogue.text.WordsInFile;

/**
 * The finder of an earlier build, in a process of its own: {@code -Dfinder.before} names its jar or
 * its directory of classes. It learns from the same folds and is asked the same.
 */
final class FormerFinder {

  static final String BUILD = "finder.before";

  private static final String CLASSES = "BOOT-INF/classes/";

  private final Map<String, Given> answers = new HashMap<>();

  private FormerFinder() {}

  static FormerFinder asked(Path build) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + RealText.DIRECTORY + "=" + System.getProperty(RealText.DIRECTORY),
                "-cp",
                classPath(Files.isDirectory(build) ? build : unpacked(build)),
                FormerFinder.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var former = new FormerFinder();
    try (var lines = process.inputReader(UTF_8)) {
      lines.lines().map(line -> line.split("\t", -1)).forEach(former::add);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The earlier finder did not answer: " + build);
    }
    return former;
  }

  Given given(RealText text, Part part) {
    return answers.getOrDefault(part + "\t" + text.id(), Given.NOTHING);
  }

  private void add(String[] cells) {
    answers.put(
        cells[0] + "\t" + cells[1], new Given(numbers(cells[2]), numbers(cells[3]), List.of()));
  }

  /** The tests' own classes, then the earlier build's instead of this one's, then the libraries. */
  private static String classPath(Path classes) {
    var now = Path.of("target/classes").toAbsolutePath();
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().equals(now) ? classes.toString() : entry)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path unpacked(Path jar) throws IOException {
    var directory = Files.createTempDirectory("finder-before");
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(it -> it.getName().startsWith(CLASSES)).toList()) {
        var file = directory.resolve(entry.getName().substring(CLASSES.length()));
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.copy(zip.getInputStream(entry), file);
        }
      }
    }
    return directory;
  }

  /** In the process of its own: one line for each text and part. */
  public static void main(String[] args) {
    var strategy = StrategyInFile.read(new ClassPathResource("db/strategy/sormland-2030.yaml"));
    var words = WordsInFile.read(new ClassPathResource("db/strategy/word-families.txt"));
    var lexicon = Lexicon.read(new ClassPathResource("db/strategy/lexicon.yaml"));
    var folds = new Folds(RealText.all());
    var out = new PrintStream(System.out, true, UTF_8);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      var finder = FinderIndex.of(strategy, lexicon, folds.outside(fold), words);
      folds.in(fold).forEach(text -> print(text, finder, out));
    }
  }

  private static void print(RealText text, FinderIndex finder, PrintStream out) {
    for (var part : Part.values()) {
      var given = Given.of(finder.find(part.in(text.text()), 0));
      out.println(
          String.join("\t", part.name(), text.id(), joined(given.areas()), joined(given.tables())));
    }
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(";"));
  }

  private static List<Integer> numbers(String cell) {
    return Arrays.stream(cell.split(";"))
        .filter(it -> !it.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
