package se.regionsormland.portal.opinions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
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
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.TestMembers;

@PortalTest
class OpinionPagesTest {

  private static final Map<String, String> WHOLE =
      Map.of("synergies", "Samma å", "noGoalConflicts", "true", "advice", "Ring kommunen");

  private static final Map<String, String> NO_CONFLICT = Map.of("answer", "NONE", "parties", "0");

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private TestMembers members;

  @Autowired private SomeMembers group;

  private String reference;
  private String at;
  private Viewer anna;

  @BeforeEach
  void aCaseAndAMember() {
    reference = ideas.came("Lånecyklar i byn");
    at = "/bedomningar/" + reference;
    anna = members.member(Role.ASSESSOR);
    members.lookAt(reference, anna);
    As.nobody();
  }

  @AfterEach
  void leave() {
    members.leave();
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> form, RequestPostProcessor who) {
    var request = mvc.post().uri(path).with(who).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult given(Map<String, String> form) {
    var all = new java.util.HashMap<>(form);
    all.put("action", "give");
    return post(at, all, As.assessor());
  }

  @Test
  void a_case_she_is_asked_to_look_at_is_found_before_she_has_answered_about_herself() {
    var asked = "/arenden/" + reference + "/jav";
    var earlier = ideas.came("Kom före, och en annan tittar", LocalDate.of(2026, 1, 5));
    members.lookAt(earlier, members.member(Role.ASSESSOR, Role.OFFICER));
    As.nobody();
    group.appoint(anna, MemberFunction.MEMBER);
    try {
      assertThat(get("/min-sida", As.assessor()))
          .bodyText()
          .doesNotContain("Inga bedömningar att lämna");
      assertThat(get("/bedomningar", As.assessor()))
          .bodyText()
          .contains(asked, "Senast 8 mars")
          .doesNotContain("/arenden/" + earlier + "/jav", "Du har inget att titta på");
      assertThat(get("/arbeta/jav", As.assessor()))
          .bodyText()
          .contains("Gruppen väntar på din bedömning: senast 8 mars.")
          .containsSubsequence(asked, earlier);
      assertThat(post(asked + "/oppning", NO_CONFLICT, As.assessor())).hasRedirectedUrl(at);
      var other = "/arenden/" + earlier;
      assertThat(post(other + "/jav/oppning", NO_CONFLICT, As.assessor())).hasRedirectedUrl(other);
    } finally {
      group.none();
    }
  }

  @Test
  void from_a_ground_that_she_has_named_she_is_led_to_the_next_question() {
    group.appoint(anna, MemberFunction.MEMBER);
    var another = ideas.came("En till", LocalDate.of(2026, 1, 7));
    var here = "/arenden/" + reference + "/jav";
    try {
      assertThat(get(here, As.assessor())).bodyText().doesNotContain("Nästa ärende");
      var ground = Map.of("answer", "OTHER", "why", "Min syster.", "parties", "0");
      assertThat(post(here + "/oppning", ground, As.assessor())).hasRedirectedUrl(here);
      assertThat(get(here, As.assessor()))
          .bodyText()
          .contains("Nästa ärende som väntar på ditt svar om jäv");
      assertThat(get("/bedomningar", As.assessor())).bodyText().doesNotContain(here);
      assertThat(get("/arbeta/jav", As.assessor())).bodyText().contains(another);
    } finally {
      group.none();
    }
  }

  @Test
  void the_senders_words_and_the_questions_stand_on_one_page() {
    assertThat(get(at, As.assessor()))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Dagvatten rinner orenat",
            "Ser du synergier?",
            "Ser du målkonflikter?",
            "Vad råder du avsändaren till?",
            "Kan inte bedöma målkonflikter",
            "0 av 1 har svarat");
  }

  @Test
  void saving_keeps_a_draft_that_is_there_again_and_giving_says_thank_you() {
    assertThat(post(at, Map.of("synergies", "Halvt svar"), As.assessor())).hasRedirectedUrl(at);
    assertThat(get(at, As.assessor())).bodyText().contains("Halvt svar");
    var onto = new java.util.HashMap<>(WHOLE);
    onto.put("version", "1");
    assertThat(given(onto)).hasRedirectedUrl(at);
    assertThat(get(at, As.assessor()))
        .bodyText()
        .contains("Din bedömning är lämnad", "Samma å", "1 av 1 har svarat")
        .doesNotContain("Lämna bedömningen");
    assertThat(get("/bedomningar", As.assessor())).bodyText().doesNotContain("/arbeta/jav");
  }

  @Test
  void what_is_given_is_changed_on_its_page_and_both_stand_there() {
    given(WHOLE);
    assertThat(get(at, As.assessor())).bodyText().contains("Ändra din bedömning");
    var other = new java.util.HashMap<>(WHOLE);
    other.putAll(Map.of("synergies", "En annan å", "action", "change"));
    assertThat(post(at, other, As.assessor())).hasRedirectedUrl(at);
    assertThat(get(at, As.officer()))
        .bodyText()
        .contains("En annan å", "Svarade förut", "Samma å")
        .doesNotContain("Ändra din bedömning");
  }

  @Test
  void a_gap_is_pointed_at_and_what_was_written_stands_there() {
    assertThat(given(Map.of("advice", "Ring kommunen")))
        .hasStatus(422)
        .bodyText()
        .contains("Ring kommunen", "href=\"#synergies\"", "href=\"#goalConflicts\"")
        .doesNotContain("href=\"#advice\"");
  }

  @Test
  void two_windows_show_both_texts_and_a_second_opinion_is_refused_with_its_words() {
    post(at, Map.of("synergies", "Första fönstret"), As.assessor());
    assertThat(post(at, Map.of("synergies", "Andra fönstret"), As.assessor()))
        .hasStatus(409)
        .bodyText()
        .contains("Första fönstret", "Andra fönstret", "name=\"version\" value=\"1\"")
        .containsOnlyOnce("<li>Ser du synergier?</li>")
        .doesNotContain("<li>Vad råder");
    var onto = new java.util.HashMap<>(WHOLE);
    onto.put("version", "1");
    given(onto);
    assertThat(given(Map.of("synergies", "Ny text", "noGoalConflicts", "true", "advice", "x")))
        .hasStatus(409)
        .bodyText()
        .contains("Ny text", "redan lämnad");
  }

  @Test
  void an_officer_enters_what_was_said_by_telephone() {
    var page = get(at, As.officer());
    var telephone = at + "/telefon/" + anna.id();
    assertThat(page).bodyText().contains(telephone);
    assertThat(get(telephone, As.officer())).bodyText().contains(anna.name());
    assertThat(post(telephone, Map.of("advice", "Halvt"), As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Halvt");
    assertThat(post(telephone, WHOLE, As.officer())).hasRedirectedUrl(at);
    assertThat(get(at, As.officer())).bodyText().contains("på telefon, inskriven av");
  }

  @Test
  void an_officer_settles_who_looks_and_the_case_shows_it() {
    var settle = "/arenden/" + reference + "/tittar";
    assertThat(get(settle, As.officer())).bodyText().contains(anna.name(), "att titta på");
    var past = Map.of("members", anna.id().toString(), "due.day", "1", "due.month", "2");
    assertThat(post(settle, past, As.officer())).hasStatus(422).bodyText().contains(anna.name());
    var gone = new java.util.HashMap<String, String>();
    gone.putAll(Map.of("due.day", "28", "due.month", "2", "due.year", "2027"));
    assertThat(post(settle, gone, As.officer())).hasStatus(422).bodyText().contains("som kommer");
    gone.putAll(Map.of("due.day", "9", "due.month", "3", "members", anna.id().toString()));
    assertThat(post(settle, gone, As.officer()))
        .hasRedirectedUrl("/arenden/" + reference + "#tittar");
    assertThat(get("/arenden/" + reference, As.officer()))
        .bodyText()
        .contains("Tittar på ärendet", "0 av 1 har svarat", "svarar senast 9 mars");
  }

  @Test
  void before_the_case_opens_the_way_to_it_leads_to_the_question_of_conflicts() {
    group.appoint(anna, MemberFunction.MEMBER, "Trosa kommun");
    As.nobody();
    assertThat(get(at, As.assessor())).hasRedirectedUrl("/arenden/" + reference + "/jav");
    assertThat(get("/bedomningar", As.assessor())).bodyText().contains("/arbeta/jav", "om jäv.");
    group.none();
  }
}
