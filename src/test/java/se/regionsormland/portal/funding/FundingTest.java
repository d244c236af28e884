package se.regionsormland.portal.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.rules.FinancingRules;

@PortalTest
class FundingTest {

  @Autowired private Funding funding;
  @Autowired private FinancingRules rules;
  @Autowired private MockMvcTester mvc;

  @Test
  void the_money_is_one_sentence_with_its_sources() {
    assertThat(rules.moneyInOneSentence(Locale.of("sv")))
        .isEqualTo("Regionalfonden högst 40\u00a0%, 1:1 högst 50\u00a0%, resten ni.");
    assertThat(rules.moneyInOneSentence(Locale.ENGLISH)).contains("at most 40%");
    assertThat(rules.sourcesOfTheSentence()).hasSize(2).noneMatch(String::isBlank);
  }

  @Test
  void every_rule_is_in_force_with_a_source() {
    assertThat(rules.all())
        .extracting(RuleInForce::rule)
        .containsExactlyInAnyOrder(FinancingRule.values());
    assertThat(rules.all()).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ESF+",
        "Interreg Central Baltic",
        "Interreg Baltic Sea Region",
        "Vinnova",
        "Energimyndigheten",
        "Formas",
        "European Urban Initiative",
        "New European Bauhaus",
        "URBACT",
        "Klimatklivet",
        "Sörmlandsfonden",
        "Horisont Europa",
        "LIFE",
        "European Circular Economy Stakeholder Platform",
        "Mission Adaptation",
        "Östra Mellansverige"
      })
  void each_source_that_the_strategy_names_is_there(String name) {
    assertThat(funding.sources()).anyMatch(source -> source.name().contains(name));
  }

  @Test
  void what_nobody_has_checked_is_never_called_read() {
    assertThat(funding.sources())
        .filteredOn(source -> source.lastChecked() == null)
        .extracting(FundingSource::certainty)
        .doesNotContain(Certainty.READ);
    assertThat(rules.all()).extracting(RuleInForce::certainty).doesNotContain(Certainty.READ);
  }

  @Test
  void every_source_has_a_page_that_says_where_the_facts_come_from() {
    for (var source : funding.sources()) {
      assertThat(mvc.get().uri("/finansiering/" + source.slug()))
          .hasStatusOk()
          .bodyText()
          .contains(source.name(), "Uppgift från:");
    }
  }

  @Test
  void an_uncertain_source_says_so_on_its_page() {
    assertThat(mvc.get().uri("/finansiering/life"))
        .bodyText()
        .contains("Kontrollera den hos den som betalar", "Ingen har kontrollerat uppgiften");
  }

  @Test
  void the_overview_gives_the_rules_in_figures_and_links_every_source() {
    var links = funding.sources().stream().map(source -> "/finansiering/" + source.slug()).toList();
    assertThat(mvc.get().uri("/finansiering"))
        .hasStatusOk()
        .bodyText()
        .contains("1\u00a0860\u00a0000\u00a0kr", "31 december 2028", "12\u00a0000\u00a0000\u00a0kr")
        .contains(List.copyOf(links));
  }

  @Test
  void a_source_that_is_not_there_is_not_found() {
    assertThat(mvc.get().uri("/finansiering/guldgruvan")).hasStatus(404);
  }
}
