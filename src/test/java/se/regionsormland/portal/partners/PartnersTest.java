package se.regionsormland.portal.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.partners.PartnerRow.PartnerPlace;
import se.regionsormland.portal.partners.Speakers.Saying;
import se.regionsormland.portal.shared.Sormland;

@PortalTest
class PartnersTest {

  @Autowired private Partners partners;
  @Autowired private Actors actors;
  @Autowired private Catalogue catalogue;
  @Autowired private MockMvcTester mvc;
  @Autowired private Speakers speakers;

  @BeforeEach
  void nobodyHasSpoken() {
    speakers.goAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MSB", "Myndigheten för samhällsskydd och beredskap", "civilt försvar"})
  void an_authority_is_found_by_its_name_of_today_and_by_that_of_the_strategy(String words) {
    assertThat(partners.find(filter(words, "", "", "")))
        .anySatisfy(
            hit -> assertThat(hit.actor().name()).isEqualTo("Myndigheten för civilt försvar"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MSB har sagt ja",
        "Myndigheten för samhällsskydd och beredskap har sagt ja",
        "Myndigheten för civilt försvar har sagt ja"
      })
  void a_text_that_names_it_either_way_has_it_with_it(String text) {
    assertThat(mvc.post().uri("/forsta-bild").formField("text", "Cybersäkerhet. " + text + "."))
        .hasStatusOk()
        .bodyText()
        .contains("Myndigheten för civilt försvar (har sagt ja");
  }

  @Test
  void without_a_question_all_are_shown() {
    assertThat(partners.find(filter("", "", "", ""))).hasSameSizeAs(actors.all());
  }

  @Test
  void an_area_has_those_named_in_it_with_the_measures_as_the_reason() {
    var hits = partners.find(filter("", "5", "", ""));
    assertThat(hits)
        .isNotEmpty()
        .allSatisfy(hit -> {
          assertThat(hit.areas()).hasSize(hit.namings().isEmpty() ? 0 : 1);
          assertThat(hit.namings().isEmpty())
              .isEqualTo(hit.group() == null && hit.examples().isEmpty());
          assertThat(hit.namings().isEmpty() && !hit.isSaidToBeAbout(5)).isFalse();
        });
    assertThat(hits).extracting(hit -> hit.actor().slug()).doesNotContain("malardalstrafik");
  }

  @Test
  void a_municipality_that_was_asked_for_has_its_examples() {
    assertThat(partners.find(filter("", "5", "trosa", "")).getFirst().examples()).isNotEmpty();
  }

  @Test
  void a_municipality_has_its_own_organisations() {
    assertThat(partners.find(filter("", "", "trosa", "")))
        .isNotEmpty()
        .allMatch(hit -> hit.isIn(Sormland.TROSA));
    assertThat(partners.find(filter("", "", "flen", "")))
        .extracting(hit -> hit.actor().slug())
        .contains("flen", "sparreholms-foretagarforening", "foretagarna-katrineholm-flen-vingaker")
        .doesNotContain("gnesta-handel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7"})
  void in_each_area_there_is_somebody_besides_the_county_and_its_municipalities(String area) {
    assertThat(PartnerRow.of(partners.find(filter("", area, "", ""))).stream().limit(12))
        .extracting(row -> row.first().actor().type())
        .contains(ActorType.NETWORK);
  }

  @Test
  void who_is_named_for_a_measure_alone_comes_before_who_is_named_for_everything() {
    var measure = catalogue.strategy().measuresNaming("msb").getFirst();
    var found = partners.find(of(measure)).stream().map(hit -> hit.actor().slug()).toList();
    assertThat(found).contains("region-sormland").startsWith("msb");
    assertThat(mvc.get().uri("/partner?atgard=" + measure.id()))
        .bodyText()
        .contains("För åtgärden:", "/strategi/atgarder/" + measure.id());
  }

  @Test
  void two_measures_after_each_other_have_other_first_hits_where_the_strategy_names_others() {
    var measures = catalogue.strategy().measures();
    var alike =
        IntStream.range(1, measures.size())
            .filter(at -> firstFive(measures.get(at - 1)).equals(firstFive(measures.get(at))))
            .filter(at -> !named(measures.get(at - 1)).equals(named(measures.get(at))))
            .mapToObj(at -> measures.get(at).id())
            .toList();
    assertThat(alike)
        .as("trade organisations, the only group that sets it apart, are its sixth line")
        .containsExactly("kultur-moter-naringsliv");
  }

  /** Organisations, groups that open, and groups without members here. */
  private List<String> firstFive(Measure measure) {
    var filter = of(measure);
    var lines =
        PartnerRow.of(partners.find(filter)).stream()
            .map(row -> row.group() == null ? row.first().actor().slug() : row.group().id());
    var groups = partners.groups(filter).stream().map(KeyActor::id);
    return Stream.concat(lines, groups).distinct().limit(5).toList();
  }

  private Set<String> named(Measure measure) {
    return catalogue.strategy().keyActorsOf(measure).stream()
        .map(KeyActor::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void an_intervention_is_narrower_than_its_area() {
    var area = partners.find(filter("", "5", "", ""));
    var table = catalogue.strategy().areas().get(4).interventions().getFirst().table();
    var narrow =
        partners.find(
            new PartnerFilter(
                null,
                "5",
                String.valueOf(table),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    assertThat(narrow).isNotEmpty().hasSizeLessThanOrEqualTo(area.size());
    assertThat(narrow.stream().mapToInt(PartnerHit::measures).sum())
        .isPositive()
        .isLessThan(area.stream().mapToInt(PartnerHit::measures).sum());
  }

  @Test
  void a_network_is_shown_with_where_the_strategy_names_it() {
    assertThat(mvc.get().uri("/partner?omrade=6"))
        .bodyText()
        .contains(
            "European Circular Economy Stakeholder Platform",
            "Andra finansieringskällor",
            ", sidan 30.");
    assertThat(mvc.get().uri("/partner/fyra-malarstader"))
        .bodyText()
        .contains("/partner/vasteras", "/partner/strangnas", ", sidan 8.")
        .doesNotContain("Strategin nämner inte organisationen");
    assertThat(mvc.get().uri("/partner/gnesta-handel?lang=en"))
        .bodyText()
        .contains("The strategy names it in the section", "Bilaga 2");
  }

  @Test
  void a_type_has_its_own() {
    assertThat(partners.find(filter("", "", "", "university")))
        .extracting(hit -> hit.actor().type())
        .containsOnly(ActorType.UNIVERSITY);
  }

  @Test
  void a_name_is_found_before_what_is_named_for_the_word() {
    assertThat(partners.find(filter("skogs", "", "", "")).getFirst().actor().slug())
        .isEqualTo("skogsstyrelsen");
  }

  @Test
  void a_short_name_that_people_use_is_found() {
    assertThat(partners.find(filter("PTS", "", "", "")))
        .extracting(hit -> hit.actor().slug())
        .contains("post-och-telestyrelsen");
  }

  @Test
  void words_find_those_named_for_measures_about_them() {
    assertThat(partners.find(filter("dagvatten", "", "", "")))
        .isNotEmpty()
        .allSatisfy(hit ->
            assertThat(hit.namings())
                .allSatisfy(
                    one -> assertThat(one.measure().text()).containsIgnoringCase("dagvatten")));
  }

  @Test
  void choices_that_cannot_be_read_are_left_out() {
    assertThat(partners.find(filter("", "99x", "atlantis", "riddare"))).hasSameSizeAs(actors.all());
  }

  @Test
  void the_pages_hold_each_organisation_once_forwards_and_backwards() {
    var first = filter("", "", "", "");
    var all = partners.hits(first);
    var one = PartnerPage.of(all, first);
    var two = PartnerPage.of(all, after(one));
    var rest =
        Stream.iterate(two, page -> page.next() == null ? null : PartnerPage.of(all, after(page)));
    var pages = Stream.concat(Stream.of(one), rest.takeWhile(Objects::nonNull)).toList();
    assertThat(one.previous()).isNull();
    assertThat(one.rows()).hasSize(20).doesNotContainAnyElementsOf(two.rows());
    assertThat(two.previous()).isEqualTo("/partner");
    assertThat(pages.getLast().next()).isNull();
    assertThat(
            pages.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> row.hits().stream()))
        .containsExactlyInAnyOrderElementsOf(all.first(Integer.MAX_VALUE));
  }

  @Test
  void those_that_only_their_group_is_named_for_are_one_line_that_opens() {
    assertThat(mvc.get().uri("/partner?omrade=5"))
        .bodyText()
        .contains("Länets kommuner</span>: nio", "href=\"/partner/flen\"")
        .doesNotContain("Räknas in i gruppen");
    assertThat(mvc.get().uri("/partner?omrade=5&lang=en")).bodyText().contains(": nine");
  }

  @Test
  void the_municipality_that_is_asked_for_has_a_line_of_its_own() {
    assertThat(mvc.get().uri("/partner?omrade=5&kommun=flen"))
        .bodyText()
        .contains("Flens kommun", "bland dem:")
        .doesNotContain("Länets kommuner</span>: ", "Gnesta kommun");
  }

  /** Who asks from a small municipality may set her own, and finds nobody but herself. */
  @Test
  void from_one_municipality_the_way_leads_to_all_with_what_else_was_asked() {
    assertThat(mvc.get().uri("/partner?omrade=5&kommun=trosa&erbjuder=DATA"))
        .bodyText()
        .contains("href=\"/partner?omrade=5&amp;erbjuder=DATA\"", "i hela länet och utanför");
    assertThat(mvc.get().uri("/partner?omrade=5")).bodyText().doesNotContain("hela länet och utan");
  }

  @Test
  void where_nobody_is_found_one_hears_whom_to_ask_and_can_watch_the_same() {
    assertThat(mvc.get().uri("/partner?q=zeppelinare&omrade=5&kommun=trosa"))
        .bodyText()
        .contains("fråga strategen", "/bevaka?vad=ideer&amp;omrade=5&amp;kommun=trosa");
    assertThat(mvc.get().uri("/bevaka?vad=ideer&omrade=5&kommun=trosa"))
        .bodyText()
        .containsPattern("value=\"TROSA\"[^>]*checked|value=\"trosa\"[^>]*checked");
  }

  @Test
  void the_list_gives_the_reason_in_words() {
    assertThat(mvc.get().uri("/partner?omrade=5&typ=authority"))
        .hasStatusOk()
        .bodyText()
        .contains("Nyckelaktör för", "Anpassa till klimatförändringarna", "bland dem:");
  }

  @Test
  void a_group_is_explained_and_leads_to_the_strategy() {
    assertThat(mvc.get().uri("/partner"))
        .bodyText()
        .contains("De är inga organisationer", "/strategi/nyckelaktorer/naringslivet")
        .doesNotContain("/partner/naringslivet\"");
  }

  @Test
  void an_empty_answer_says_what_to_do() {
    assertThat(mvc.get().uri("/partner?q=zeppelinare"))
        .hasStatusOk()
        .bodyText()
        .contains("Ingen aktör passar", "Ta bort ett av valen", "zeppelinare");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "\"'%{}", "%00", "${7*7}"})
  void whatever_is_searched_for_is_only_words(String words) {
    assertThat(mvc.get().uri("/partner?q={q}&efter={q}", words, words))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("<script>alert", ">49<");
  }

  @Test
  void every_organisation_has_a_page_that_leads_back_to_the_strategy() {
    for (var actor : actors.all().stream().filter(this::isNamed).toList()) {
      assertThat(mvc.get().uri("/partner/" + actor.slug()))
          .hasStatusOk()
          .bodyText()
          .contains(
              actor.keyActor() == null
                  ? "Strategin nämner den i avsnittet"
                  : "/strategi/nyckelaktorer/" + actor.keyActor());
    }
  }

  private boolean isNamed(ActorCard actor) {
    return actor.keyActor() != null || actors.mention(actor).isPresent();
  }

  @Test
  void what_the_strategy_says_of_others_is_not_their_word_but_the_regions_own() {
    assertThat(mvc.get().uri("/partner/flen"))
        .bodyText()
        .contains("Inte bekräftat av <span lang=\"sv\">Flens kommun</span>", "strategins ord");
    assertThat(mvc.get().uri("/partner/region-sormland"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Inte bekräftat av");
  }

  @Test
  void a_municipalitys_page_says_that_it_is_counted_in() {
    assertThat(mvc.get().uri("/partner/gnesta"))
        .bodyText()
        .contains("Räknas in i", "Länets kommuner");
  }

  @Test
  void an_organisation_that_is_not_there_is_not_found() {
    assertThat(mvc.get().uri("/partner/naringslivet")).hasStatus(404);
  }

  private static PartnerFilter filter(String q, String area, String municipality, String type) {
    return new PartnerFilter(
        q, area, null, null, municipality, type, null, null, null, null, null, null);
  }

  private static PartnerFilter after(PartnerPage page) {
    var last = PartnerPlace.of(page.rows().getLast(), filter("", "", "", ""));
    return new PartnerFilter(
        null, null, null, null, null, null, null, null, null, null, last.written(), null);
  }

  private static PartnerFilter of(Measure measure) {
    return new PartnerFilter(
        null, null, null, measure.id(), null, null, null, null, null, null, null, null);
  }

  @Test
  void what_is_offered_is_the_reason() {
    speakers.join("Testbädden", "SE", 5, saying(Resource.TEST_SITE));
    speakers.join("Lokalen", "SE", 5, saying(Resource.PREMISES));
    assertThat(mvc.get().uri("/partner?omrade=5&erbjuder=TEST_SITE"))
        .hasStatusOk()
        .bodyText()
        .contains("Testbädden", "Testmiljö", "Säger själv att den arbetar med insatsområdet")
        .doesNotContain("Lokalen");
  }

  @Test
  void one_that_says_nothing_of_what_is_asked_is_shown_all_the_same_with_its_country() {
    speakers.join("Aaa tysta institutet", "FI", 5, saying(Resource.DATA));
    for (var question : new String[] {"", "?q=tysta", "?land=FI"}) {
      assertThat(mvc.get().uri("/partner" + question))
          .hasStatusOk()
          .bodyText()
          .contains("Aaa tysta institutet", " · Finland");
    }
  }

  @Test
  void facets_of_what_is_offered_say_how_many_are_left_and_lead_there() {
    for (int number = 0; number < 3; number++) {
      speakers.join("Institut " + number, "FI", 5, saying(Resource.DATA));
    }
    assertThat(mvc.get().uri("/partner?omrade=5"))
        .bodyText()
        .containsPattern("erbjuder=DATA\"\\s*>Data</a> \\(<span>3</span>\\)")
        .containsPattern("land=FI\"\\s*>Finland</a> \\(<span>3</span>\\)");
  }

  @Test
  void what_the_picture_of_the_county_says_the_table_says_and_leads_to_it() {
    assertThat(mvc.get().uri("/partner/karta?omrade=5"))
        .hasStatusOk()
        .bodyText()
        .contains("<svg", "role=\"img\"", "Oxelösund", "Södertälje")
        .contains("/partner?omrade=5&amp;kommun=trosa", "Region Sörmland vara projektägare");
  }

  @Test
  void an_area_that_is_none_is_all_of_the_picture() {
    for (var odd : new String[] {"99", "<script>", "5'--", "0"}) {
      assertThat(mvc.get().uri("/partner/karta?omrade={x}", odd))
          .hasStatusOk()
          .bodyText()
          .doesNotContain("<script>");
    }
  }

  private static Saying saying(Resource offer) {
    return new Saying("Ord.", Set.of(), Set.of(offer), Set.of(Resource.PROJECT_OWNER));
  }

  @AfterEach
  void nobodySpeaks() {
    speakers.goAll();
  }
}
