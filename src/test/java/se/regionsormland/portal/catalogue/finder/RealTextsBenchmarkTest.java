package se.regionsormland.portal.catalogue.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.finder.Score.Given;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/** Prints how real projects are answered by finders that have learnt from others like them. */
@InsideTest
@EnabledIfSystemProperty(named = RealText.DIRECTORY, matches = ".+")
class RealTextsBenchmarkTest {

  private static final Path FILE = Path.of("db/strategy/project-words.tsv");

  @Autowired private Catalogue catalogue;
  @Autowired private SwedishWords words;

  private final List<RealText> texts = RealText.all();
  private final Folds folds = new Folds(texts);
  private List<FinderIndex> finders = List.of();

  /** With {@code -Dfinder.write=true} the file is made anew. */
  @Test
  void the_words_of_projects_are_those_of_the_texts() throws IOException {
    var head = Files.readAllLines(FILE).stream().filter(line -> line.startsWith("#"));
    var lines = RealText.all().stream().map(text -> text.words().line()).sorted();
    var file = Stream.concat(head, lines).toList();
    if (Boolean.getBoolean("finder.write")) {
      Files.write(FILE, file);
    }
    assertThat(Files.readAllLines(FILE)).isEqualTo(file);
  }

  @Test
  void real_projects_are_found_by_what_others_have_taught() throws Exception {
    System.out.println("percent: mean of five folds (spread), area, table, three");
    var baseline = new Baseline(catalogue.strategy());
    for (var part : Part.values()) {
      print("plain tf-idf, " + part.title, baseline(baseline, part));
    }
    var untaught = taughtBy(List.of());
    print("taught by no projects", text -> Given.of(untaught.find(text.text(), 10)));
    printBefore();
    for (var part : Part.values()) {
      print("the finder, " + part.title, folds.asking(finders(), part));
    }
    System.out.println("right at the half, wrong at the whole: " + worseThanTheirHalf());
    texts.forEach(this::printMiss);
  }

  @Test
  void of_real_projects_too_the_reasons_decide() {
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      var finder = finders().get(fold);
      var of = folds.in(fold).stream().map(RealText::text).toList();
      double reasons = Reasons.decide(of, text -> finder.find(text, 3));
      double others = Reasons.othersDecide(of, text -> finder.find(text, 3));
      System.out.printf("reasons decide %.1f, others %.1f%n", reasons, others);
      assertThat(reasons).isGreaterThanOrEqualTo(75);
      assertThat(others).isLessThanOrEqualTo(20);
    }
  }

  private void print(String name, Function<RealText, Given> ask) {
    System.out.println(Shares.line(name, folds, ask));
  }

  /** An earlier build, asked in the same run, where {@code -Dfinder.before} names one. */
  private void printBefore() throws Exception {
    var build = System.getProperty(FormerFinder.BUILD);
    if (build != null) {
      var former = FormerFinder.asked(Path.of(build));
      for (var part : Part.values()) {
        print("the build before, " + part.title, text -> former.given(text, part));
      }
    }
  }

  private Function<RealText, Given> baseline(Baseline baseline, Part part) {
    return text -> baseline.given(catalogue.strategy(), part.in(text.text()));
  }

  private List<String> worseThanTheirHalf() {
    var half = folds.asking(finders(), Part.HALF);
    var whole = folds.asking(finders(), Part.WHOLE);
    return texts.stream()
        .filter(text -> isRight(text, half.apply(text)) && !isRight(text, whole.apply(text)))
        .map(RealText::id)
        .toList();
  }

  private List<FinderIndex> finders() {
    if (finders.isEmpty()) {
      finders =
          IntStream.range(0, Folds.COUNT).mapToObj(it -> taughtBy(folds.outside(it))).toList();
    }
    return finders;
  }

  private FinderIndex taughtBy(List<ProjectWords> projects) {
    var lexicon = Lexicon.read(new ClassPathResource("db/strategy/lexicon.yaml"));
    return FinderIndex.of(catalogue.strategy(), lexicon, projects, words);
  }

  private static boolean isRight(RealText text, Given given) {
    return text.isOutside()
        ? given.areas().isEmpty()
        : Shares.areaIsRight(text, given) && Shares.tableIsRight(text, given, 1);
  }

  private void printMiss(RealText text) {
    var found = finders().get(folds.fold(text)).find(text.text(), 10);
    if (!isRight(text, Given.of(found))) {
      var areas = found.areas().stream().limit(2).map(hit -> hit.area().number()).toList();
      var said =
          found.interventions().stream()
              .map(hit -> hit.intervention().table() + " " + hit.because())
              .collect(Collectors.joining("; "));
      System.out.println(
          "miss: " + text.id() + " | " + text.areas() + text.tables() + " | " + areas + " " + said);
    }
  }
}
