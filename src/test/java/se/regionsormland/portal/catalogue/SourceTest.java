package se.regionsormland.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;

/** The loaded catalogue beside the strategy's own text, row by row. */
@InsideTest
class SourceTest {

  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  private static final Pattern CONJUNCTION = Pattern.compile(" och | samt | som ");

  @Autowired private Catalogue catalogue;
  private final SourceTables source = SourceTables.read();

  @Test
  void every_measure_stands_in_its_table_and_place_with_its_own_wording_and_key_actors() {
    var written = new ArrayList<Tuple>();
    source
        .tables()
        .forEach((table, rows) -> {
          for (int at = 0; at < rows.size(); at++) {
            written.add(tuple(table, at + 1, rows.get(at).text(), rows.get(at).keyActors()));
          }
        });
    assertThat(written).hasSize(135);
    assertThat(catalogue.strategy().measures())
        .extracting(Measure::table, Measure::position, Measure::text, Measure::keyActorsText)
        .containsExactlyElementsOf(written);
  }

  @Test
  void the_budget_is_table_20_row_by_row() {
    var rows = new ArrayList<>(source.budgets());
    var sum = rows.removeLast();
    assertThat(catalogue.strategy().areas())
        .extracting(area -> amounts(area.budget()))
        .containsExactlyElementsOf(rows);
    assertThat(amounts(catalogue.strategy().budget())).isEqualTo(sum);
  }

  private static List<Long> amounts(Budget budget) {
    return List.of(budget.erdf(), budget.coFinancing(), budget.total());
  }

  @Test
  void what_governs_tables_5_to_7_is_what_the_text_lists_before_them() {
    assertThat(source.governingAreas()).extracting(List::size).containsExactly(3, 7, 5);
    assertThat(catalogue.strategy().interventions())
        .extracting(Intervention::governingAreas)
        .filteredOn(governing -> !governing.isEmpty())
        .containsExactlyElementsOf(source.governingAreas());
  }

  @Test
  void areas_and_interventions_bear_the_names_of_the_texts_headings() {
    var strategy = catalogue.strategy();
    assertThat(source.headings())
        .containsAll(strategy.interventions().stream().map(Intervention::name).toList());
    assertThat(strategy.areas())
        .allSatisfy(area ->
            assertThat(source.headings())
                .containsAnyElementsOf(
                    Stream.concat(Stream.of(area.name()), area.aliases().stream()).toList()));
    assertThat(strategy.intervention(15).orElseThrow().aliases())
        .containsExactly("Cirkulär industri och näringar");
  }

  @Test
  void each_raw_text_has_the_reading_that_the_names_and_aliases_give() {
    assertThat(
            catalogue.strategy().measures().stream()
                .filter(measure -> !measure.keyActors().equals(readingOf(measure)))
                .map(one -> one.number() + " " + one.keyActorsText() + " " + readingOf(one)))
        .isEmpty();
  }

  /** Divided at commas; what is no name is divided at "och" and "samt"; nobody is counted twice. */
  private List<String> readingOf(Measure measure) {
    return Arrays.stream(measure.keyActorsText().split(","))
        .map(part -> part.strip().replaceFirst("\\.$", "").replaceFirst("^samt ", ""))
        .filter(part -> !part.isEmpty())
        .flatMap(this::actorsIn)
        .distinct()
        .toList();
  }

  /** The longest beginning that is a name, then what follows the conjunction after it. */
  private Stream<String> actorsIn(String part) {
    var whole = actorCalled(part);
    if (!whole.isEmpty()) {
      return whole.stream();
    }
    var conjunctions = CONJUNCTION.matcher(part).results().toList();
    return conjunctions.reversed().stream()
        .filter(one -> !actorCalled(part.substring(0, one.start())).isEmpty())
        .findFirst()
        .stream()
        .flatMap(one ->
            Stream.concat(
                actorCalled(part.substring(0, one.start())).stream(),
                actorsIn(part.substring(one.end()))));
  }

  private List<String> actorCalled(String text) {
    var wanted = text.strip().toLowerCase(Locale.ROOT);
    return catalogue.strategy().keyActors().stream()
        .filter(actor ->
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
        .map(KeyActor::id)
        .toList();
  }

  @Test
  void key_actors_are_entities_and_not_spellings() {
    var strategy = catalogue.strategy();
    assertThat(strategy.keyActors()).hasSizeBetween(35, 65);
    assertThat(strategy.keyActor("lansstyrelsen").orElseThrow().aliases())
        .contains("Länsstyrelsen", "Länsstyrelsen Södermanland");
    assertThat(strategy.keyActor("lanets-kommuner").orElseThrow().standsFor()).hasSize(9);
  }

  @Test
  void no_letter_of_another_alphabet_is_left() {
    assertThat(catalogue.strategy().measures())
        .noneMatch(measure -> OTHER_SCRIPT.matcher(measure.text()).find());
  }

  @Test
  void what_we_wrote_ourselves_is_plain_swedish() {
    var strategy = catalogue.strategy();
    assertThat(
            Stream.of(
                    strategy.areas().stream().map(InterventionArea::introduction),
                    strategy.interventions().stream().map(Intervention::introduction),
                    strategy.keyActors().stream().map(KeyActor::about))
                .flatMap(all -> all))
        .allSatisfy(text -> assertThat(Lix.of(text)).as(text).isLessThanOrEqualTo(40));
  }

  @Test
  void every_area_and_intervention_says_on_which_page_of_the_source_it_stands() {
    assertThat(catalogue.strategy().areas()).allMatch(area -> area.page() >= 9);
    assertThat(catalogue.strategy().interventions())
        .extracting(Intervention::page)
        .isSorted()
        .allMatch(page -> page >= 9 && page <= 27);
  }
}
