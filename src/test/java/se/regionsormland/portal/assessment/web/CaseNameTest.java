package se.regionsormland.portal.assessment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;

/** A case whose sender gave it no name gets one from an officer. */
@PortalTest
class CaseNameTest {

  private static final String FIRST_WORDS = "Hej! Vi är en liten kommun";

  @Autowired private Relations relations;
  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Meetings meetings;
  @Autowired private Agendas agendas;

  private final String name = "Dammar vid ån " + UUID.randomUUID();

  @AfterEach
  void leave() {
    As.nobody();
  }

  private String came() {
    return ideas.came(
        SomeIdea.saying("", FIRST_WORDS + " som vill samla dagvatten."), SomeIdea.contact());
  }

  private MvcTestResult call(String reference, String... kindAndNeed) {
    var form = mvc.post().uri("/arenden/" + reference + "/namn").with(csrf()).with(As.officer());
    form.param("called", name).param("kind", kindAndNeed[0]).param("needs", kindAndNeed[1]);
    return form.exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(As.officer()).exchange();
  }

  @Test
  void it_is_called_so_in_the_queue_and_on_its_page_and_the_log_says_so() {
    var reference = came();
    assertThat(call(reference, "PRE_STUDY", "MONEY")).hasStatus(302);
    assertThat(get("/arenden?q=" + name)).bodyText().contains(reference, name);
    assertThat(get("/arenden/" + reference))
        .bodyText()
        .contains(
            "<h1 class=\"govuk-heading-xl\">" + name,
            "Ärendet har fått ett namn",
            "Behov, förstudie eller projekt, enligt handläggaren",
            "Förstudie");
  }

  @Test
  void the_group_meets_it_by_that_name_too() {
    var reference = came();
    call(reference, "", "");
    var officer = As.signIn(Role.OFFICER);
    var plan =
        new MeetingPlan(
            LocalDate.of(2033, 3, 3), null, null, new MeetingPlan.Where("Sal A", ""), null);
    var meeting = meetings.plan(plan, officer).orElseThrow();
    agendas.add(meeting, new NewItem(reference, Wanted.DISCUSS, 10), officer);
    As.nobody();
    var at = "/arenden/" + reference;
    var pages =
        List.of(
            at + "/samband",
            at + "/yttrande",
            at + "/jav",
            at + "/svar",
            "/bedomningar/" + reference,
            "/arbeta/moten/" + meeting);
    for (var page : pages) {
      assertThat(get(page)).as(page).bodyText().contains(name);
    }
  }

  @Test
  void a_case_with_which_another_has_one_statement_is_called_so_there() {
    var named = came();
    call(named, "", "");
    var other = came();
    var together = new NewRelation(RelationKind.TOGETHER, named, "Samma bygd.");
    relations.make(other, together, As.signIn(Role.OFFICER));
    As.nobody();
    assertThat(get("/arenden/" + other + "/yttrande")).bodyText().contains(name + ", " + named);
  }

  @Test
  void the_senders_own_words_stay_as_they_are() {
    var reference = came();
    call(reference, "", "");
    assertThat(get("/arenden/" + reference)).bodyText().contains(FIRST_WORDS);
  }

  @Test
  void without_a_name_it_is_called_by_its_first_words_again() {
    var reference = came();
    call(reference, "", "");
    mvc.post().uri("/arenden/" + reference + "/namn").with(csrf()).with(As.officer()).exchange();
    assertThat(get("/arenden/" + reference))
        .bodyText()
        .contains("<h1 class=\"govuk-heading-xl\">" + FIRST_WORDS);
  }

  private String calledOf(String text) {
    var reference = ideas.came(SomeIdea.saying("", text), SomeIdea.contact());
    var page =
        new String(get("/arenden/" + reference).getResponse().getContentAsByteArray(), UTF_8);
    return page.replaceFirst("(?s).*<h1 class=\"govuk-heading-xl\">(.*?)</h1>.*", "$1");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'Delad verkstad i bygden\\nVi vill laga cyklar.', Delad verkstad i bygden
          '  Vatten \\t i jord\\n\\n– Vi gräver dammar.', Vatten i jord
          'Kan vi dela skolkök?\\nTre skolor har var sitt.', Kan vi dela skolkök?
          """)
  void without_a_title_its_own_heading_is_its_name(String text, String name) {
    assertThat(calledOf(text.translateEscapes())).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hej Region Sörmland\nVi är en liten kommun.",
        "Vi är en förening utanför Flen som vill göra en våtmark\nav en åker.",
        "Vi vill laga cyklar.\nDet ska ske i bygden.",
        "Vatten\nVi vill gräva dammar.",
        "Kontakta oss gärna,\nAnna i Flen"
      })
  void a_line_that_is_no_heading_is_not_its_name(String text) {
    assertThat(calledOf(text)).isEqualTo(text.replace('\n', ' '));
  }

  @Test
  void a_name_that_is_too_long_comes_back() {
    var reference = came();
    var answer =
        mvc.post()
            .uri("/arenden/" + reference + "/namn")
            .with(csrf())
            .with(As.officer())
            .param("called", "x".repeat(151))
            .exchange();
    assertThat(answer).hasStatus(422).bodyText().contains("x".repeat(151));
  }
}
