package se.regionsormland.portal.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.funding.rules.RuleDesk;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.plan.rules.PlanRules;

@PortalTest
class FundingTest {

  /** Beyond what any other test calls today. */
  private static final LocalDate THEN = LocalDate.of(2151, 7, 1);

  @Autowired private Funding funding;
  @Autowired private FinancingRules rules;
  @Autowired private MockMvcTester mvc;
  @Autowired private PlanRules plans;
  @Autowired private RuleDesk desk;
  @Autowired private TestClock clock;

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

  @AfterEach
  void leave() {
    clock.reset();
    As.nobody();
  }

  private static String at(FinancingRule rule) {
    return "/arbeta/finansiering/regler/" + rule;
  }

  private MvcTestResult post(FinancingRule rule, Map<String, String> form) {
    var request = mvc.post().uri(at(rule)).with(As.officer()).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private static Map<String, String> from(LocalDate day, String... more) {
    var form =
        new java.util.HashMap<>(
            Map.of(
                "from.day", String.valueOf(day.getDayOfMonth()),
                "from.month", String.valueOf(day.getMonthValue()),
                "from.year", String.valueOf(day.getYear()),
                "readIn", "Utlysning (exempel)"));
    for (int at = 0; at < more.length; at += 2) {
      form.put(more[at], more[at + 1]);
    }
    return form;
  }

  @Test
  void a_share_changes_from_its_day_and_a_request_keeps_the_rules_of_its_own() {
    var rule = FinancingRule.REGIONAL_SHARE;
    long before = rules.inForce(rule).figure();
    assertThat(post(rule, from(THEN, "value", "45"))).hasRedirectedUrl(at(rule));
    assertThat(rules.inForce(rule).figure()).as("today").isEqualTo(before);
    assertThat(plans.on(THEN.minusDays(1), List.of()).rule(rule).figure()).isEqualTo(before);
    assertThat(plans.on(THEN, List.of()).rule(rule))
        .satisfies(one -> assertThat(one.figure()).isEqualTo(45))
        .satisfies(one -> assertThat(one.source()).isEqualTo("Utlysning (exempel)"))
        .satisfies(one -> assertThat(one.heldBy()).isEqualTo(rules.inForce(rule).heldBy()));
    clock.advance(Duration.ofMinutes(1));
    post(rule, from(THEN, "value", "44"));
    assertThat(plans.on(THEN, List.of()).rule(rule).figure()).as("said anew").isEqualTo(44);
    assertThat(mvc.get().uri(at(rule)).with(As.officer()))
        .bodyText()
        .contains("1 juli 2151", "Utlysning (exempel)", "44", "45");
  }

  @Test
  void a_last_day_changes_and_hours_with_blanks_are_read() {
    post(
        FinancingRule.LAST_DAY,
        from(THEN, "last.day", "30", "last.month", "6", "last.year", "2160"));
    post(FinancingRule.HOURS_OF_YEAR, from(THEN, "value", "1 7\u00a010"));
    var then = plans.on(THEN, List.of());
    assertThat(then.rule(FinancingRule.LAST_DAY).lastDay()).isEqualTo(LocalDate.of(2160, 6, 30));
    assertThat(then.rule(FinancingRule.HOURS_OF_YEAR).figure()).isEqualTo(1710);
  }

  @Test
  void what_cannot_be_used_is_said_at_its_field_and_stands_there() {
    var day = LocalDate.of(2027, 3, 1);
    assertThat(post(FinancingRule.ERDF_SHARE, from(day, "value", "101", "readIn", " ")))
        .hasStatus(422)
        .bodyText()
        .contains("href=\"#value\"", "href=\"#from.day\"", "href=\"#readIn\"", "value=\"101\"");
    assertThat(post(FinancingRule.LAST_DAY, from(THEN, "last.day", "31", "last.month", "2")))
        .hasStatus(422)
        .bodyText()
        .contains("href=\"#last.day\"");
    assertThat(mvc.get().uri(at(FinancingRule.NOT_BEGUN)).with(As.officer())).hasStatus(404);
    var officer = As.signIn(Role.OFFICER);
    var late = new RuleDesk.Change(FinancingRule.ERDF_SHARE, 30L, null, day, "x");
    assertThatThrownBy(() -> desk.change(late, officer))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
