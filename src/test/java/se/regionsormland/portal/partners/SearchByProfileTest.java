package se.regionsormland.portal.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.partners.Speakers.Saying;

/** What organisations say of themselves sets them apart in the search. */
@InsideTest
class SearchByProfileTest {

  @Autowired private Partners partners;
  @Autowired private Actors actors;
  @Autowired private Catalogue catalogue;
  @Autowired private Speakers speakers;

  @BeforeEach
  @AfterEach
  void nobodyHasSpoken() {
    speakers.goAll();
  }

  static PartnerFilter measure(String id) {
    return new PartnerFilter(null, null, null, id, null, null, null, null, null, null, null, null);
  }

  private static PartnerFilter asking(String q, String area, Resource offers, String country) {
    return new PartnerFilter(
        q,
        area,
        null,
        null,
        null,
        null,
        country,
        offers == null ? null : offers.name(),
        null,
        null,
        null,
        null);
  }

  private List<String> slugs(PartnerFilter filter) {
    return partners.find(filter).stream().map(hit -> hit.actor().slug()).toList();
  }

  private List<Measure> measures() {
    return catalogue.strategy().areas().stream()
        .flatMap(area -> area.interventions().stream())
        .flatMap(one -> one.measures().stream())
        .toList();
  }

  private static Saying saying(String works, Set<String> measures, Resource... offers) {
    return new Saying(works, measures, Set.of(offers), Set.of(Resource.PROJECT_OWNER));
  }

  @Test
  void who_has_said_yes_to_the_measure_comes_before_who_says_yes_to_the_area_alone() {
    var measure = measures().getFirst();
    int area = catalogue.strategy().areas().getFirst().number();
    var narrow =
        speakers.join("Ö-institutet", "SE", area, saying("Vi mäter.", Set.of(measure.id())));
    var wide = speakers.join("A-institutet", "SE", area, saying("Vi mäter.", Set.of()));
    assertThat(slugs(measure(measure.id()))).contains(wide).containsSubsequence(narrow, wide);
    assertThat(slugs(measure(measure.id())).indexOf(narrow)).isLessThan(5);
  }

  @Test
  void one_that_the_strategy_names_for_all_comes_first_where_it_has_said_so_itself() {
    var measure =
        measures().stream()
            .filter(one -> slugs(measure(one.id())).indexOf("gnesta") > 1)
            .findFirst()
            .orElseThrow();
    var before = slugs(measure(measure.id())).indexOf("gnesta");
    speakers.say("gnesta", areaOf(measure), saying("Vi vill.", Set.of(measure.id())));
    assertThat(slugs(measure(measure.id())).indexOf("gnesta")).isLessThan(before).isLessThan(5);
  }

  private int areaOf(Measure measure) {
    return catalogue.strategy().areas().stream()
        .filter(
            area -> area.interventions().stream().anyMatch(one -> one.measures().contains(measure)))
        .findFirst()
        .orElseThrow()
        .number();
  }

  @Test
  void what_is_offered_narrows() {
    var has = speakers.join("Testbädden", "SE", 5, saying("Ord.", Set.of(), Resource.TEST_SITE));
    var not = speakers.join("Lokalen", "SE", 5, saying("Ord.", Set.of(), Resource.PREMISES));
    assertThat(slugs(asking(null, "5", Resource.TEST_SITE, null)))
        .contains(has)
        .doesNotContain(not);
  }

  @Test
  void free_text_finds_in_either_language_and_by_its_own_words() {
    var one =
        speakers.join(
            "Wetland Institute",
            "FI",
            5,
            saying("We study våtmarker.", Set.of(), Resource.STUDENTS));
    assertThat(slugs(asking("students finland", null, null, null))).containsExactly(one);
    assertThat(slugs(asking("studenter", null, null, null))).contains(one);
    assertThat(slugs(asking("våtmark", null, null, "FI"))).containsExactly(one);
    assertThat(slugs(asking("zeppelinare", null, null, null))).isEmpty();
  }

  @Test
  void as_many_are_found_as_have_said_it() {
    for (int number = 0; number < 3; number++) {
      speakers.join("Institut " + number, "FI", 5, saying("Ord.", Set.of(), Resource.DATA));
    }
    assertThat(partners.find(asking(null, "5", Resource.DATA, null))).hasSize(3);
  }

  @Test
  void every_one_stands_on_one_page_and_the_way_back_leads_back() {
    IntStream.range(0, 45)
        .forEach(number ->
            speakers.join(
                "Institut %02d".formatted(number),
                "FI",
                5,
                saying("Ord.", Set.of(), Resource.DATA)));
    var seen = new ArrayList<String>();
    var filter = asking(null, null, Resource.DATA, null);
    var page = PartnerPage.of(partners.hits(filter), filter);
    page.rows().forEach(row -> seen.add(row.first().actor().name()));
    while (page.next() != null) {
      var next = at(filter, page.next());
      page = PartnerPage.of(partners.hits(next), next);
      page.rows().forEach(row -> seen.add(row.first().actor().name()));
    }
    assertThat(seen).hasSize(45).isSorted().doesNotHaveDuplicates();
    assertThat(page.previous()).contains("efter");
    var back = at(filter, page.previous());
    assertThat(PartnerPage.of(partners.hits(back), back).rows().getFirst().first().actor().name())
        .isEqualTo("Institut 20");
  }

  private static PartnerFilter at(PartnerFilter filter, String href) {
    var after =
        java.net.URLDecoder.decode(
            href.replaceAll(".*efter=([^&]*).*", "$1"), java.nio.charset.StandardCharsets.UTF_8);
    return new PartnerFilter(
        filter.q(),
        filter.omrade(),
        null,
        null,
        null,
        null,
        filter.land(),
        filter.erbjuder(),
        null,
        null,
        after,
        null);
  }

  /**
   * Of the 135 measures: whose first five are others than those of the measure before it, with what
   * the strategy says alone, and when one organisation has said yes to each second of the alike.
   */
  @Test
  void the_first_five_differ_from_the_neighbours_wherever_words_or_offers_differ() {
    var measures = measures();
    assertThat(measures).hasSize(135);
    var alike = new ArrayList<Integer>();
    for (int at = 1; at < measures.size(); at++) {
      if (five(measures.get(at)).equals(five(measures.get(at - 1)))) {
        alike.add(at);
        assertThat(named(measures.get(at)))
            .as("the strategy names the same for " + measures.get(at).number())
            .isEqualTo(named(measures.get(at - 1)));
      }
    }
    assertThat(alike.stream().map(at -> measures.get(at).number()))
        .as("since the strategy names the same organisations for both; for the other 89 it differs")
        .hasSize(45);

    for (int at : alike) {
      speakers.join(
          "Den som vill " + measures.get(at).number(),
          "SE",
          areaOf(measures.get(at)),
          saying("Vi vill.", Set.of(measures.get(at).id())));
      assertThat(five(measures.get(at)))
          .as(measures.get(at).number())
          .isNotEqualTo(five(measures.get(at - 1)));
    }
  }

  /** The organisations that it names, and whether as one of a group: groups are shown beside. */
  private Set<String> named(Measure measure) {
    return actors.namedFor(List.of(measure.id())).stream()
        .map(one -> one.actor().slug() + " " + one.isNamedOfItsOwn())
        .collect(Collectors.toSet());
  }

  private List<String> five(Measure measure) {
    return slugs(measure(measure.id())).stream().limit(5).toList();
  }
}
