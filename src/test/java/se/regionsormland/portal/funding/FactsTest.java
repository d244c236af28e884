package se.regionsormland.portal.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.Start;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.shared.Municipality;

/** What the portal says of money, fact by fact. */
@InsideTest
class FactsTest {

  private static final List<Locale> READERS = List.of(Locale.of("sv"), Locale.ENGLISH);
  private static final LocalDate AFTER_THEY_WERE_READ = LocalDate.of(2026, 11, 28);

  @Autowired private Funding funding;
  @Autowired private FinancingRules rules;

  @Test
  void each_rule_of_one_fund_names_it_in_its_own_words_in_each_language() {
    for (var reader : READERS) {
      for (var rule : rules.all()) {
        var words = rules.words(rule.rule(), reader);
        assertThat(rule.heldBy())
            .as("%s %s", rule.rule(), reader)
            .allSatisfy(fund ->
                assertThat(words.title() + " " + words.text())
                    .containsIgnoringCase(nameOf(fund, reader)));
      }
    }
  }

  @Test
  void no_sentence_in_any_bundle_gives_the_eu_as_a_whole_a_share() throws IOException {
    for (var sentence : everySentence().toList()) {
      assertThat(sentence)
          .doesNotMatch(
              "(?is).*\\b(EU|the EU)\\b (betalar|kan stå för|högst|står för|pays|can pay|at most).*");
    }
  }

  @Test
  void only_the_regional_funds_rules_have_its_figures() {
    for (var rule :
        Set.of(
            FinancingRule.ERDF_SHARE,
            FinancingRule.NOT_BEGUN,
            FinancingRule.PRE_STUDY_CEILING,
            FinancingRule.EVALUATION_FROM,
            FinancingRule.LAST_DAY,
            FinancingRule.ONE_OBJECTIVE,
            FinancingRule.SIGNED)) {
      assertThat(rules.inForce(rule).heldBy()).containsExactly(Fund.REGIONAL_FUND);
    }
    for (var rule : Set.of(FinancingRule.REGIONAL_SHARE, FinancingRule.STRATEG_FIRST)) {
      assertThat(rules.inForce(rule).heldBy()).containsExactly(Fund.STATE_GRANT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nationella-eruf, AFTER_APPLICATION",
    "eruf-ostra-mellansverige, AFTER_APPLICATION",
    "klimatklivet, AFTER_DECISION",
    "anslag-1-1, UNKNOWN",
    "life, UNKNOWN",
    "lona, UNKNOWN"
  })
  void each_source_says_itself_when_the_work_may_begin(String slug, Start starts) {
    assertThat(source(slug).terms().starts()).isEqualTo(starts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nationella-eruf|Högst 40 procent",
        "eruf-ostra-mellansverige|Högst 40 procent",
        "anslag-1-1|Högst 50 procent",
        "esf|54 procent",
        "interreg-central-baltic|Högst 80 procent",
        "interreg-baltic-sea-region|Högst 80 procent",
        "european-urban-initiative|80 procent, högst 2 miljoner euro",
        "klimatklivet|Högst 50 procent för den som inte är företag. Företag högst 70 procent.",
        "lona|90 procent för våtmarker",
        "horisont-europa|100 procent för forskning, 70 procent för innovation",
        "life|60 procent"
      })
  void each_source_has_its_own_share(String slug, String share) {
    assertThat(source(slug).terms().share()).contains(share);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interreg-central-baltic|213 550 euro",
        "interreg-baltic-sea-region|Tillväxtverket är nationell kontaktpunkt",
        "interreg-europa|Tillväxtverket är nationell kontaktpunkt",
        "urbact|Tillväxtverket är nationell kontaktpunkt",
        "urbact|1 november 2026–30 april 2029",
        "european-urban-initiative|25 000 invånare",
        "european-urban-initiative|högst två år",
        "klimatklivet|Inte personbilar",
        "klimatklivet|inte det som mest är information",
        "anslag-1-1|Kommuner, föreningar och organisationer kan söka",
        "anslag-1-1|Tala först med en strateg",
        "brysselkontoret|Stockholmsregionens Europakontor",
        "eruf-ostra-mellansverige|Programmet går till 2027",
        "nationella-eruf|till 2028",
        "lona|1 december"
      })
  void each_source_says_what_is_known_of_it(String slug, String words) {
    var source = source(slug);
    var terms = source.terms();
    assertThat(
            String.join(" ", source.name(), source.facts().funds(), terms.runsIt(), terms.calls()))
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "nationella-eruf, Tillväxtverket, Min ansökan hos Tillväxtverket",
    "eruf-ostra-mellansverige, Tillväxtverket, Min ansökan hos Tillväxtverket",
    "anslag-1-1, Region Sörmland, Min ansökan hos Tillväxtverket",
    "klimatklivet, Naturvårdsverket, Länsstyrelsens e-tjänst",
    "esf, Svenska ESF-rådet, ESF-rådets eget system"
  })
  void who_decides_and_where_one_applies_stands_with_the_source(
      String slug, String decides, String applyAt) {
    assertThat(source(slug).terms().decides()).isEqualTo(decides);
    assertThat(source(slug).terms().applyAt()).isEqualTo(applyAt);
  }

  @Test
  void one_applies_in_min_ansokan_for_the_regional_fund_and_for_1_1_alone() {
    assertThat(funding.sources())
        .filteredOn(source -> source.terms().applyAt().contains("Min ansökan"))
        .extracting(FundingSource::slug)
        .containsExactlyInAnyOrder("nationella-eruf", "eruf-ostra-mellansverige", "anslag-1-1");
  }

  @Test
  void what_the_strategy_does_not_name_is_the_portals_own_and_marked() {
    assertThat(funding.sources())
        .filteredOn(source -> !source.facts().inStrategy())
        .extracting(FundingSource::slug)
        .containsExactlyInAnyOrder(
            "interreg-europa",
            "lona",
            "lova",
            "leader-sodermanland",
            "leader-sormlandskusten",
            "sparbanksstiftelsen-sormland");
    assertThat(funding.sources())
        .filteredOn(source -> !source.facts().inStrategy())
        .allSatisfy(source -> assertThat(source.facts().fits()).doesNotContain("Strategin"));
  }

  @Test
  void the_two_leader_areas_share_the_county_between_them() {
    var one = source("leader-sodermanland").facts().niche().places();
    var other = source("leader-sormlandskusten").facts().niche().places();
    assertThat(one).hasSize(6).doesNotContainAnyElementsOf(other);
    assertThat(Stream.concat(one.stream(), other.stream()).toList())
        .containsExactlyInAnyOrder(Municipality.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interreg-central-baltic",
        "european-urban-initiative",
        "urbact",
        "eruf-ostra-mellansverige"
      })
  void a_call_that_is_over_is_known_as_over(String slug) {
    assertThat(funding.callsOf(source(slug)))
        .isNotEmpty()
        .allSatisfy(call -> assertThat(call.timing(AFTER_THEY_WERE_READ)).isEqualTo(Timing.PAST));
  }

  @Test
  void small_aid_has_its_amount_its_years_its_register_and_its_certificate() {
    assertThat(rules.words(FinancingRule.DE_MINIMIS, Locale.of("sv")).text())
        .contains("300\u00a0000 euro", "tre år", "koncernen", "från alla");
    assertThat(rules.words(FinancingRule.AID_REGISTER, Locale.of("sv")).text())
        .contains("1 januari 2026", "2029");
    assertThat(rules.words(FinancingRule.STATE_AID, Locale.of("sv")).text())
        .contains("också en förening", "Anslag 1:1 bör inte");
  }

  @Test
  void the_last_day_says_when_it_is_too_late_to_begin() {
    assertThat(rules.words(FinancingRule.LAST_DAY, Locale.of("sv")).text())
        .contains("31 december 2028", "två år", "1 januari 2027", "ett år", "1 januari 2028");
    assertThat(rules.words(FinancingRule.NEXT_PERIOD, Locale.of("sv")).text())
        .contains("2027", "2028", "bara ett förslag");
    assertThat(rules.words(FinancingRule.ADVANCE, Locale.of("sv")).text())
        .contains("efterskott", "hälften", "400\u00a0000\u00a0kr");
  }

  @Test
  void the_same_fact_is_as_certain_as_a_rule_as_it_is_as_a_source() {
    assertSameProvenance(FinancingRule.REGIONAL_SHARE, "anslag-1-1");
    assertSameProvenance(FinancingRule.ERDF_SHARE, "nationella-eruf");
    assertSameProvenance(FinancingRule.ERDF_SHARE, "eruf-ostra-mellansverige");
  }

  @Test
  void no_copy_is_newer_than_its_reading_and_all_but_dated_ones_are_old_by_now() {
    var known =
        Stream.concat(
                funding.sources().stream().map(FundingSource::provenance),
                rules.all().stream().map(RuleInForce::provenance))
            .filter(from -> from.certainty() == Certainty.COPY)
            .toList();
    assertThat(known)
        .hasSizeGreaterThan(25)
        .allSatisfy(from -> assertThat(from.isOld(AFTER_THEY_WERE_READ)).isTrue())
        .allSatisfy(from -> assertThat(from.lastChecked()).isNull());
  }

  private void assertSameProvenance(FinancingRule rule, String slug) {
    var inForce = rules.inForce(rule);
    assertThat(source(slug).certainty()).isEqualTo(inForce.certainty());
    assertThat(source(slug).provenance().copied()).isEqualTo(inForce.copied());
  }

  private FundingSource source(String slug) {
    return funding.find(slug).orElseThrow();
  }

  private static String nameOf(Fund fund, Locale reader) {
    return switch (fund) {
      case REGIONAL_FUND -> "en".equals(reader.getLanguage()) ? "regional fund" : "regionalfond";
      case STATE_GRANT -> "1:1";
    };
  }

  private static Stream<String> everySentence() throws IOException {
    var found =
        new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties");
    assertThat(found).hasSizeGreaterThan(10);
    return Stream.of(found).flatMap(one -> sentencesOf(one).values().stream()).map(String::valueOf);
  }

  private static Properties sentencesOf(Resource bundle) {
    try {
      return PropertiesLoaderUtils.loadProperties(
          new EncodedResource(bundle, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
