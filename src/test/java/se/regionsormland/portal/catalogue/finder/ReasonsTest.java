package se.regionsormland.portal.catalogue.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/** The words that are said to be the reason are the ones that decide. */
@InsideTest
class ReasonsTest {

  @Autowired private Finder finder;
  @Autowired private Catalogue catalogue;
  @Autowired private SwedishWords words;

  @Test
  void
      without_its_reasons_a_text_gets_another_answer_and_without_as_many_other_words_it_does_not() {
    var texts = Case.inside().stream().map(Case::text).toList();
    double reasons = Reasons.decide(texts, text -> finder.find(text, 3));
    double others = Reasons.othersDecide(texts, text -> finder.find(text, 3));
    System.out.printf(
        "another answer without the reasons %.1f %%, without as many others %.1f %%%n",
        reasons, others);
    assertThat(reasons).isGreaterThanOrEqualTo(88);
    assertThat(others).isLessThanOrEqualTo(8);
  }

  @Test
  void no_reason_is_a_word_of_all_project_prose_where_another_word_speaks() {
    var projects = ProjectWords.read(new ClassPathResource("db/strategy/project-words.tsv"));
    var prose = ProjectProse.stems(projects, words);
    assertThat(prose).contains("hållbar", "projekt", "aktör", "modell").doesNotContain("cykel");
    for (var one : Case.inside()) {
      for (List<String> reasons : reasons(finder.find(one.text(), 10))) {
        var ofProse =
            reasons.stream().filter(it -> prose.contains(words.read(it).getFirst().stem()));
        assertThat(ofProse.count()).as(one.text()).isIn(0L, (long) reasons.size());
      }
    }
  }

  @Test
  void the_measures_of_a_table_are_found_by_their_own_words_first() {
    int first = 0;
    int all = 0;
    for (var intervention : catalogue.strategy().interventions()) {
      for (var measure : intervention.measures()) {
        var found =
            finder.find(measure.text(), 50).measures().stream()
                .map(hit -> hit.measure())
                .filter(it -> it.table() == intervention.table())
                .toList();
        all++;
        first += !found.isEmpty() && found.getFirst().id().equals(measure.id()) ? 1 : 0;
      }
    }
    System.out.printf("a measure's own words put it first in its table: %d of %d%n", first, all);
    assertThat(100.0 * first / all).isGreaterThanOrEqualTo(98);
  }

  private static List<List<String>> reasons(Suggestions found) {
    return Stream.of(
            found.areas().stream().map(hit -> hit.because()),
            found.interventions().stream().map(hit -> hit.because()),
            found.measures().stream().map(hit -> hit.because()))
        .flatMap(some -> some)
        .toList();
  }
}
