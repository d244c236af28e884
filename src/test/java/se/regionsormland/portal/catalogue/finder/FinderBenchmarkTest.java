package se.regionsormland.portal.catalogue.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.finder.Score.Given;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/**
 * How often the finder is right: what has been reached is guarded in each run. By command ({@code
 * mvn -Dslow.groups=none -Dtest=FinderBenchmarkTest test}) it is printed too, beside plain tf-idf,
 * with what an answer costs.
 */
@InsideTest
class FinderBenchmarkTest {

  private static final String HEADING =
      "percent              texts    area   table   three   three measures";

  private static final List<String> SETS =
      List.of("tune", "hold", "real", "everyday", "practice", "sealed");

  @Autowired private Finder finder;
  @Autowired private Catalogue catalogue;
  @Autowired private SwedishWords words;

  private @Nullable FinderIndex withoutThem;

  @Test
  void the_finder_is_as_good_as_its_documentation_says() {
    guard("tune", 95, 95, 99);
    guard("hold", 86, 91, 97);
    guard("real", 91, 91, 99);
    guard("everyday", 95, 85, 96);
    guard("practice", 95, 93, 96);
    guard("sealed", 94, 94, 96);
  }

  @Test
  @Tag("rehearsal")
  void it_is_better_than_plain_tf_idf() {
    var baseline = new Baseline(catalogue.strategy());
    System.out.println(HEADING);
    for (String set : SETS) {
      var plain =
          Score.of(
              set + ", plain tf-idf",
              cases(set),
              text -> baseline.given(catalogue.strategy(), text));
      System.out.println(score(set));
      System.out.println(plain);
      assertThat(score(set).table()).as(set).isGreaterThan(plain.table());
    }
  }

  @Test
  @Tag("rehearsal")
  void a_short_text_and_a_page_are_answered_while_the_person_waits() {
    var shortTexts = cases("tune").stream().map(Case::text).toList();
    var page = String.join("\n", shortTexts.subList(0, 20));
    var ofShort = times(shortTexts);
    var ofPage = times(Collections.nCopies(40, page.substring(0, 3500)));
    System.out.printf(
        "one text: middle %.1f ms, 95 %% %.1f ms%n", at(ofShort, 0.5), at(ofShort, 0.95));
    System.out.printf(
        "a page:   middle %.1f ms, 95 %% %.1f ms%n", at(ofPage, 0.5), at(ofPage, 0.95));
    assertThat(at(ofShort, 0.5)).isLessThan(15);
    assertThat(at(ofPage, 0.5)).isLessThan(50);
  }

  @Test
  @Tag("rehearsal")
  void what_it_has_learnt_takes_at_most_forty_mebibytes() {
    var lexicon = Lexicon.read(new ClassPathResource("db/strategy/lexicon.yaml"));
    var projects = ProjectWords.read(new ClassPathResource("db/strategy/project-words.tsv"));
    long before = used();
    var index = FinderIndex.of(catalogue.strategy(), lexicon, projects, words);
    double size = (used() - before) / (1024.0 * 1024);
    System.out.printf("what it has learnt: %.1f MiB%n", size);
    assertThat(index.find("cykel", 1).isEmpty()).isFalse();
    assertThat(size).isBetween(1.0, 40.0);
  }

  private static long used() {
    for (int round = 0; round < 4; round++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void guard(String set, double area, double table, double three) {
    var score = score(set);
    assertThat(score.area()).as("area first, " + set).isGreaterThanOrEqualTo(area);
    assertThat(score.table()).as("table first, " + set).isGreaterThanOrEqualTo(table);
    assertThat(score.three()).as("among three, " + set).isGreaterThanOrEqualTo(three);
  }

  private Score score(String set) {
    return Score.of(set, cases(set), text -> given(set, text));
  }

  private static List<Case> cases(String set) {
    return switch (set) {
      case "real" -> Case.realProjects();
      case "everyday" -> Case.everyday();
      default ->
          Stream.concat(Case.texts().stream(), Case.fresh().stream())
              .filter(one -> one.set().equals(set))
              .toList();
    };
  }

  private Given given(String set, String text) {
    return Given.of(set.equals("real") ? withoutThem().find(text, 10) : finder.find(text, 10));
  }

  /** One that has not learnt from the very projects that it is asked about. */
  private FinderIndex withoutThem() {
    if (withoutThem == null) {
      var theirs = Case.pagesOfRealProjects();
      var others =
          ProjectWords.read(new ClassPathResource("db/strategy/project-words.tsv")).stream()
              .filter(it -> !theirs.contains(it.source()))
              .toList();
      var lexicon = Lexicon.read(new ClassPathResource("db/strategy/lexicon.yaml"));
      withoutThem = FinderIndex.of(catalogue.strategy(), lexicon, others, words);
    }
    return withoutThem;
  }

  /**
   * The processor's time, in milliseconds: what else the machine does is no fault of the finder.
   */
  private double[] times(List<String> texts) {
    var clock = ManagementFactory.getThreadMXBean();
    texts.forEach(text -> finder.find(text, 10));
    return texts.stream()
        .mapToDouble(text -> {
          long start = clock.getCurrentThreadCpuTime();
          Objects.requireNonNull(finder.find(text, 10));
          return (clock.getCurrentThreadCpuTime() - start) / 1e6;
        })
        .sorted()
        .toArray();
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) (sorted.length * share)];
  }
}
