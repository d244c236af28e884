package se.regionsormland.portal.group.web;

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
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

@PortalTest
class ConflictPagesTest {

  private static final Map<String, String> ASKED =
      Map.of("ground", "AFFECTED", "words", "Min syster leder projektet.");
  private static final Map<String, String> YES =
      Map.of("stands", "YES", "law", "EMPLOYEE", "reason", "Syster är närstående.");

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private SomeMembers members;
  @Autowired private Ideas senders;
  @Autowired private Conflicts conflicts;

  private String at;
  private String reference;

  @BeforeEach
  void aCase() {
    reference = ideas.came("Lånecyklar vid stationen");
    at = "/arenden/" + reference + "/jav";
  }

  @AfterEach
  void signOut() {
    members.none();
    As.nobody();
  }

  private static RequestPostProcessor another() {
    return As.with(Role.OFFICER, Role.ADMINISTRATOR);
  }

  private MvcTestResult post(String path, Map<String, String> form, RequestPostProcessor who) {
    var request = mvc.post().uri(path).with(who).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private String asked() {
    assertThat(post(at, ASKED, As.officer())).hasRedirectedUrl(at);
    var viewer = As.signIn(Role.OFFICER);
    var id = conflicts.of(reference, viewer).conflicts().getLast().id();
    As.nobody();
    return at + "/" + id;
  }

  @Test
  void a_sender_reports_one_from_her_own_page_and_who_settles_reads_it() throws Exception {
    var key = ideas.sent("Cyklar till lån");
    var page = key.page() + "/jav";
    var words = "Ordföranden är gift med min granne.";
    var own = mvc.get().uri(key.page()).exchange();
    assertThat(own).bodyText().contains(page);
    assertThat(mvc.post().uri(page).with(csrf()).param("words", " ").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Skriv vem det gäller och varför");
    for (int twice = 0; twice < 2; twice++) {
      assertThat(mvc.post().uri(page).with(csrf()).param("words", words).exchange())
          .hasRedirectedUrl(page + "?kommit");
    }
    var after = mvc.get().uri(page).exchange().getResponse().getContentAsString();
    assertThat(after.split(words)).hasSize(2);
    var another = ideas.sent("En annans cyklar").page() + "/jav";
    assertThat(mvc.get().uri(another).exchange()).hasStatusOk().bodyText().doesNotContain(words);
    var reference = senders.find(key).orElseThrow().reference();
    var jav = "/arenden/" + reference + "/jav";
    assertThat(get(jav, As.officer())).bodyText().contains("Avsändaren har anmält", words);
    assertThat(get("/arenden/" + reference, As.officer()))
        .bodyText()
        .contains("Avsändaren har anmält att någon kan vara jävig")
        .doesNotContain(words);
    assertThat(get(jav, As.assessor())).hasStatusOk().bodyText().doesNotContain(words);
    members.appoint(As.viewer(Role.ASSESSOR), MemberFunction.CHAIR);
    assertThat(get(jav, As.assessor())).hasStatusOk().bodyText().doesNotContain(words);
    post(jav + "/oppning", Map.of("answer", "NONE", "parties", "0"), As.assessor());
    assertThat(get(jav, As.assessor())).bodyText().contains(words);
  }

  @Test
  void of_what_is_not_sent_nothing_is_reported_and_after_many_the_words_come_back() {
    var draft = ideas.draft("Inte skickad").page() + "/jav";
    assertThat(mvc.post().uri(draft).with(csrf()).param("words", "Hen.").exchange()).hasStatus(404);
    var page = ideas.sent("Många anmälningar").page() + "/jav";
    for (int one = 0; one < 20; one++) {
      mvc.post().uri(page).with(csrf()).param("words", "Nummer " + one).exchange();
    }
    assertThat(mvc.post().uri(page).with(csrf()).param("words", "En till").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("En till", "Ring eller skriv");
  }

  @Test
  void the_page_shows_the_question_to_her_and_the_way_to_decide_to_another() {
    var one = asked();
    assertThat(get(at, As.officer()))
        .bodyText()
        .contains("Min syster leder projektet.", "Väntar på att en annan handläggare avgör")
        .doesNotContain(one);
    assertThat(get(at, another())).bodyText().contains(one);
    assertThat(get(one, As.officer())).hasStatus(404);
    assertThat(get(one, another())).hasStatusOk();
  }

  @Test
  void what_says_that_it_does_not_matter_is_no_paragraph_of_a_yes() {
    var one = asked();
    var exception = Map.of("stands", "YES", "law", "NO_MATTER", "reason", "Mina skäl.");
    assertThat(post(one, exception, another()))
        .hasStatus(422)
        .bodyText()
        .contains("Mina skäl.", "Välj den paragraf som ett ja vilar på", "6 kap. 31 §");
  }

  @Test
  void after_a_yes_she_meets_a_page_that_is_not_there_and_another_the_decision() {
    var one = asked();
    assertThat(post(one, YES, another())).hasRedirectedUrl(at);
    assertThat(get(at, As.officer())).hasStatus(404);
    assertThat(get(at, another()))
        .bodyText()
        .contains("Ja, jävig.", "kommunallagen 7 kap. 4 §", "Syster är närstående.");
  }

  @Test
  void what_waits_for_the_chair_is_first_on_her_pages_and_never_on_those_of_whom_it_is_about() {
    var one = asked();
    members.appoint(As.viewer(Role.ASSESSOR), MemberFunction.CHAIR);
    assertThat(get("/arbeta/jav", As.assessor())).bodyText().contains(one, "jävsfråg");
    assertThat(get("/min-sida", As.assessor()))
        .bodyText()
        .contains("/arbeta/jav", "att avgöra", "om jäv att svara på", "/bedomningar");
    assertThat(get("/arbeta/jav", As.officer())).bodyText().doesNotContain(one);
    post(
        at + "/oppning", Map.of("answer", "OTHER", "why", "Granne", "parties", "0"), As.assessor());
    As.signIn(Role.OFFICER);
    var hers =
        conflicts.of(reference, As.viewer(Role.OFFICER)).conflicts().stream()
            .filter(each -> !one.endsWith(each.id().toString()))
            .toList();
    assertThat(hers).hasSize(1);
    assertThat(get("/arbeta/jav", As.assessor()))
        .bodyText()
        .doesNotContain(hers.getFirst().id().toString());
  }

  @Test
  void who_is_second_is_told_who_was_first() {
    var one = asked();
    post(one, YES, another());
    var no = Map.of("stands", "NO", "law", "EMPLOYEE", "reason", "Jag ser det inte så.");
    var second = post(one, no, another());
    assertThat(second).hasRedirectedUrl(at).flash().containsKeys("beforeBy", "beforeAt");
  }

  @Test
  void nothing_is_chosen_for_anybody_and_what_was_written_is_kept() {
    assertThat(post(at, Map.of("words", "Delar kontor", "ground", "annat"), As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Delar kontor", "Välj varför det kan vara jäv");
    var one = asked();
    assertThat(post(one, Map.of("reason", "Ett skäl"), another()))
        .hasStatus(422)
        .bodyText()
        .contains("Ett skäl", "Välj ja eller nej", "Välj paragraf");
  }

  @Test
  void a_member_answers_before_the_case_opens() {
    members.appoint(As.viewer(Role.ASSESSOR), MemberFunction.MEMBER);
    assertThat(get("/arenden/" + reference, As.assessor())).hasRedirectedUrl(at);
    assertThat(get(at, As.assessor()))
        .bodyText()
        .contains("Lånecyklar vid stationen", "Kan du vara jävig?")
        .doesNotContain("Ställ frågan om jäv");
    assertThat(post(at + "/oppning", Map.of("why", "Granne", "parties", "0"), As.assessor()))
        .hasStatus(422)
        .bodyText()
        .contains("Granne", "Välj om du kan vara jävig");
    assertThat(post(at + "/oppning", Map.of("answer", "OTHER", "parties", "0"), As.assessor()))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv vad det handlar om");
    assertThat(post(at + "/oppning", Map.of("answer", "NONE", "parties", "0"), As.assessor()))
        .hasRedirectedUrl("/arenden/" + reference);
    ideas.came("Lånecyklar vid hamnen");
    assertThat(get("/arenden/" + reference, As.assessor()))
        .hasStatusOk()
        .bodyText()
        .contains("Du behöver inte göra mer i det här ärendet.", "Nästa ärende som väntar på dig (")
        .contains("Handläggaren svarar avsändaren senast")
        .doesNotContain("Svara senast");
    assertThat(get("/arbeta/jav", As.assessor())).bodyText().contains("Svara om jäv (");
  }

  @Test
  void an_officer_adds_who_came_later_and_members_are_asked_anew() {
    members.appoint(As.viewer(Role.ASSESSOR), MemberFunction.MEMBER, "Flens kommun");
    post(at + "/oppning", Map.of("answer", "NONE", "parties", "0"), As.assessor());
    var party = Map.of("name", "Flens kommun", "part", "CO_FINANCIER");
    assertThat(post(at + "/parter", Map.of("name", "Flens kommun"), As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Välj som vad");
    assertThat(post(at + "/parter", party, As.officer())).hasRedirectedUrl(at);
    assertThat(get(at, As.assessor())).bodyText().contains("Ärendet rör Flens kommun");
    assertThat(post(at + "/oppning", Map.of("answer", "NONE", "parties", "0"), As.assessor()))
        .hasStatus(422)
        .bodyText()
        .contains("En part har kommit till");
  }

  @Test
  void a_person_who_is_not_there_is_not_asked_about() {
    var form =
        Map.of("ground", "OTHER", "words", "Ord", "person", "00000000-0000-0000-0000-00000000000a");
    assertThat(post(at, form, As.officer())).hasStatus(404);
    assertThat(get(at, As.officer())).bodyText().doesNotContain("Väntar på att");
  }
}
