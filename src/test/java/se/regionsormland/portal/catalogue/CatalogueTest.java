package se.regionsormland.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;

@InsideTest
class CatalogueTest {

  @Autowired private Catalogue catalogue;

  @Test
  void the_strategy_has_seven_areas_nineteen_interventions_and_135_measures() {
    var strategy = catalogue.strategy();
    assertThat(strategy.goals()).hasSize(2);
    assertThat(strategy.areas()).hasSize(7);
    assertThat(strategy.interventions())
        .extracting(Intervention::table)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
    assertThat(strategy.measures()).hasSize(135);
    assertThat(strategy.regionalGoals()).hasSize(5);
  }

  @Test
  void the_budget_is_the_one_of_table_20() {
    assertThat(catalogue.strategy().budget()).isEqualTo(new Budget(66_000_000, 99_000_000));
    assertThat(catalogue.strategy().areas())
        .extracting(area -> area.budget().total() / 1_000_000)
        .containsExactly(10L, 15L, 15L, 15L, 50L, 20L, 40L);
  }

  @Test
  void fifteen_areas_of_the_business_strategy_govern_tables_5_to_7() {
    assertThat(catalogue.strategy().interventions())
        .filteredOn(one -> !one.governingAreas().isEmpty())
        .extracting(Intervention::table, one -> one.governingAreas().size())
        .containsExactly(tuple(5, 3), tuple(6, 7), tuple(7, 5));
  }

  @Test
  void a_measure_is_found_by_its_own_id_and_by_its_place() {
    var measure = catalogue.strategy().measure(13, 2).orElseThrow();
    assertThat(measure.text()).contains("dagvattenanläggningar");
    assertThat(catalogue.strategy().measure(measure.id())).contains(measure);
  }

  @Test
  void a_group_stands_for_its_members() {
    var municipalities = catalogue.strategy().keyActor("lanets-kommuner").orElseThrow();
    assertThat(municipalities.standsFor()).hasSize(9);
    assertThat(catalogue.strategy().groupsOf("trosa")).containsExactly(municipalities);
  }
}
