package se.regionsormland.portal.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.shared.Municipality;

@InsideTest
class ActorsTest {

  @Autowired private Actors actors;
  @Autowired private ActorRegister register;
  @Autowired private Catalogue catalogue;
  @Autowired private JdbcClient jdbc;

  @Test
  void every_organisation_that_the_strategy_names_is_there_from_the_start() {
    var named = catalogue.strategy().keyActors().stream().filter(KeyActor::named).toList();
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(actors.keyActors())
        .extracting(ActorCard::keyActor)
        .containsExactlyInAnyOrderElementsOf(named.stream().map(KeyActor::id).toList());
  }

  @Test
  void whoever_the_strategy_names_outside_its_tables_is_there_with_the_place() {
    var four = actors.called("4M").orElseThrow();
    assertThat(actors.mention(four))
        .hasValueSatisfying(mention -> {
          assertThat(mention.section()).isEqualTo("Länsöverskridande samverkan");
          assertThat(mention.page()).isEqualTo(8);
          assertThat(mention.takingPart()).contains("Eskilstuna kommun", "Enköpings kommun");
        });
    assertThat(actors.all())
        .extracting(ActorCard::slug)
        .contains("malardalsradet", "viable-cities", "sodertalje", "gnesta-handel");
  }

  @Test
  void everybody_said_to_take_part_in_a_network_has_a_page() {
    assertThat(actors.all())
        .flatMap(actor -> actors.mention(actor).map(Mention::takingPart).orElse(List.of()))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(actors.called(name)).isPresent());
  }

  @Test
  void one_of_a_group_that_the_strategy_names_elsewhere_is_counted_in_it() {
    var town = actors.find("norrkoping").orElseThrow();
    assertThat(actors.namings(town).namings())
        .extracting(Naming::measure)
        .containsExactlyElementsOf(catalogue.strategy().measuresNaming("nodstader-utanfor-lanet"))
        .isNotEmpty();
  }

  @Test
  void a_group_is_no_organisation() {
    assertThat(actors.find("naringslivet")).isEmpty();
    assertThat(actors.groups()).extracting(KeyActor::id).contains("naringslivet");
  }

  @Test
  void the_nine_municipalities_are_nine_organisations() {
    assertThat(actors.all())
        .filteredOn(actor -> actor.type() == ActorType.MUNICIPALITY && actor.keyActor() != null)
        .extracting(ActorCard::municipality)
        .containsExactlyInAnyOrder(Municipality.values());
  }

  @Test
  void a_municipality_is_named_for_what_the_countys_municipalities_are_and_that_is_the_reason() {
    var flen = actors.find("flen").orElseThrow();
    var group = catalogue.strategy().measuresNaming("lanets-kommuner");
    assertThat(group).hasSizeGreaterThan(100);
    assertThat(actors.namings(flen).namings())
        .filteredOn(naming -> !naming.isOfItsOwn())
        .extracting(Naming::measure)
        .containsExactlyElementsOf(group);
    assertThat(actors.namings(flen).namings().getFirst().asOneOf())
        .extracting(KeyActor::name)
        .isEqualTo("Länets kommuner");
  }

  @Test
  void what_an_organisation_is_named_for_is_what_the_strategy_says_and_nothing_else() {
    for (var actor : actors.all()) {
      assertThat(actors.namings(actor).namings())
          .filteredOn(Naming::isOfItsOwn)
          .extracting(Naming::measure)
          .containsExactlyElementsOf(catalogue.strategy().measuresNaming(actor.slug()));
    }
  }

  @Test
  void those_named_of_their_own_come_before_those_named_as_one_of_a_group() {
    var measure = measureNaming(Set.of("lanets-kommuner", "energikontoret"));
    var named = actors.namedFor(List.of(measure.id()));
    assertThat(named)
        .extracting(NamedActor::isNamedOfItsOwn)
        .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    assertThat(named).extracting(one -> one.actor().slug()).contains("energikontoret", "trosa");
  }

  @Test
  void an_area_has_those_who_are_named_for_its_measures() {
    var measures =
        catalogue.strategy().area(7).orElseThrow().interventions().stream()
            .flatMap(one -> one.measures().stream())
            .map(Measure::id)
            .toList();
    assertThat(actors.namedFor(measures))
        .extracting(one -> one.actor().slug())
        .contains("trafikverket", "malardalstrafik");
    assertThat(actors.namedFor(measures))
        .flatExtracting(NamedActor::namings)
        .allSatisfy(naming -> assertThat(((Naming) naming).area().number()).isEqualTo(7));
  }

  @Test
  void nobody_is_named_for_a_measure_that_is_not_there() {
    assertThat(actors.namedFor(List.of("finns-inte"))).isEmpty();
  }

  @Test
  void entering_again_changes_nothing_and_a_new_name_is_taken_over() {
    var before = register.enter(List.of(), List.of());
    var named = catalogue.strategy().keyActors().stream().filter(KeyActor::named).toList();
    assertThat(register.enter(named, List.of())).containsExactlyInAnyOrderElementsOf(before);
    jdbc.sql("UPDATE actor SET name = 'Ett gammalt namn' WHERE slug = 'mdu'").update();
    assertThat(register.enter(named, List.of())).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void organisations_stand_in_the_order_of_the_swedish_alphabet() {
    assertThat(actors.all().getLast().name()).startsWith("Östra");
  }

  private Measure measureNaming(Set<String> keyActors) {
    return catalogue.strategy().measures().stream()
        .filter(measure -> measure.keyActors().containsAll(keyActors))
        .findFirst()
        .orElseThrow();
  }
}
