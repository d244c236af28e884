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
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/** Prints how real projects are answered by finders that have learnt from others like them. */
@PortalTest
@EnabledIfSystemProperty(named = RealText.DIRECTORY, matches = ".+")
class RealTextsBenchmarkTest {

  private static final Path FILE = Path.of("db/strategy/project-words.tsv");

  @Autowired private Catalogue catalogue;
  @Autowired private SwedishWords words;

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
  void real_projects_are_found_by_what_others_have_taught() {
    var texts = RealText.all();
    var folds = new Folds(texts);
    var finders =
        IntStream.range(0, Folds.COUNT).mapToObj(it -> taughtBy(folds.outside(it))).toList();
    var untaught = taughtBy(List.of());
    Function<RealText, Suggestions> whole = Folds.asking(finders, folds, text -> text);
    System.out.println("percent: mean of five folds (spread), area, table, three");
    print("the finder", folds, whole);
    print("taught by no projects", folds, text -> untaught.find(text.text(), 10));
    print("first third", folds, Folds.asking(finders, folds, text -> part(text, 1, 3)));
    print("first half", folds, Folds.asking(finders, folds, text -> part(text, 1, 2)));
    print("two thirds", folds, Folds.asking(finders, folds, text -> part(text, 2, 3)));
    System.out.println(tfIdf(texts));
    texts.forEach(text -> printMiss(text, whole.apply(text)));
  }

  private static void print(String name, Folds folds, Function<RealText, Suggestions> ask) {
    System.out.println(Shares.line(name, folds, ask));
  }

  private String tfIdf(List<RealText> texts) {
    var baseline = new Baseline(catalogue.strategy());
    var cases =
        texts.stream()
            .filter(text -> !text.isOutside())
            .map(text -> new Case("real", text.areas(), text.tables(), text.text()))
            .toList();
    return Score.of("plain tf-idf", cases, text -> baseline.given(catalogue.strategy(), text))
        .toString();
  }

  private FinderIndex taughtBy(List<ProjectWords> projects) {
    var lexicon = Lexicon.read(new ClassPathResource("db/strategy/lexicon.yaml"));
    return FinderIndex.of(catalogue.strategy(), lexicon, projects, words);
  }

  private static String part(String text, int some, int of) {
    var all = text.split(" ");
    return Stream.of(all).limit(all.length * some / of).collect(Collectors.joining(" "));
  }

  private static void printMiss(RealText text, Suggestions found) {
    boolean right =
        text.isOutside()
            ? found.isEmpty()
            : Shares.areaIsRight(text, found) && Shares.tableIsRight(text, found, 1);
    if (!right) {
      var said =
          found.interventions().stream()
              .map(hit -> hit.intervention().table() + " " + hit.because())
              .collect(Collectors.joining("; "));
      System.out.println(text.id() + " | " + text.tables() + " | " + said);
    }
  }
}
