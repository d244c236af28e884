package se.regionsormland.portal.relations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.relations.Relations;

@PortalTest
class RelationPagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Relations relations;

  private String at;
  private String one;
  private String other;

  @BeforeEach
  void twoCases() {
    one = ideas.came("Lånecyklar vid stationen");
    other = ideas.came("Parkering vid stationen");
    at = "/arenden/" + one + "/samband";
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  private MvcTestResult post(String path, Map<String, String> form, RequestPostProcessor who) {
    var request = mvc.post().uri(path).with(who).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private Map<String, String> competes() {
    return Map.of("kind", "COMPETES", "other", other, "reason", "Samma torg.");
  }

  private String made() {
    assertThat(post(at, competes(), As.assessor())).hasRedirectedUrl(at);
    var id = relations.of(one, As.signIn(Role.OFFICER)).getFirst().id();
    As.nobody();
    return at + "/" + id;
  }

  @Test
  void it_is_said_by_whoever_reads_cases_and_stands_on_both_cases() {
    var page = made();
    assertThat(get(at, As.assessor()))
        .bodyText()
        .contains("Samma torg.", "Parkering vid stationen", "Väntar på lösning")
        .doesNotContain(page);
    assertThat(get("/arenden/" + other, As.officer()))
        .bodyText()
        .contains("Konkurrerar med", "Lånecyklar vid stationen");
  }

  @Test
  void an_officer_says_how_it_was_settled() {
    var page = made();
    assertThat(get(page, As.assessor())).hasStatus(404);
    assertThat(post(page + "/losning", Map.of("words", " "), As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv några ord");
    assertThat(post(page + "/losning", Map.of("words", "Cyklarna får hörnet."), As.officer()))
        .hasRedirectedUrl(at);
    assertThat(get(at, As.officer()))
        .bodyText()
        .contains("Cyklarna får hörnet.")
        .doesNotContain("Väntar på lösning");
  }

  @Test
  void what_is_ended_is_no_longer_on_the_case_and_has_no_page() {
    var page = made();
    post(page + "/slut", Map.of("words", "Fel torg."), As.officer());
    assertThat(get("/arenden/" + one, As.officer()))
        .bodyText()
        .doesNotContain("Parkering vid stationen");
    assertThat(get(at, As.officer())).bodyText().contains("Fel torg.");
    assertThat(get(page, As.officer())).hasStatus(404);
  }

  @Test
  void nothing_is_chosen_for_anybody_and_what_was_written_is_kept() {
    var form = Map.of("kind", "", "other", "PP-1999-0001", "reason", "Samma gata.");
    assertThat(post(at, form, As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("PP-1999-0001", "Samma gata.", "Välj hur de hör ihop");
    var nowhere = Map.of("kind", "OVERLAPS", "other", "PP-1999-0001", "reason", "Samma gata.");
    assertThat(post(at, nowhere, As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Hittar inget ärende");
  }

  @Test
  void a_hint_fills_in_the_form_and_says_nothing_by_itself() {
    assertThat(get(at + "?slag=OVERLAPS&med=" + other, As.officer()))
        .bodyText()
        .contains("value=\"" + other + "\"")
        .containsPattern("value=\"OVERLAPS\"[^>]*checked");
    assertThat(get("/arenden/" + other, As.officer())).bodyText().contains("Inga samband");
  }
}
