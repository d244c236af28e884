package se.regionsormland.portal.relations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;

/** An idea with two aims: the region offers, and its sender divides it or does not. */
@PortalTest
class DivisionTest {

  private static final String WHY = "Dammarna och verkstaden hör hemma hos olika strateger.";

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas senders;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Cases cases;
  @Autowired private Conflicts conflicts;
  @Autowired private JdbcClient jdbc;

  private final String mark = "delas" + UUID.randomUUID().toString().substring(0, 8);
  private final String email = mark + "@example.org";
  private SenderKey hers;
  private String reference;

  @BeforeEach
  void anIdeaWithTwoAims() {
    var words = SomeIdea.saying("Dammar " + mark, "Vi vill gräva dammar och öppna en verkstad.");
    hers = ideas.sent(words, new Contact("Hon " + mark, "Föreningen", email, ""));
    reference = idea(hers).reference();
  }

  @AfterEach
  void leave() {
    As.nobody();
  }

  private SendersIdea idea(SenderKey key) {
    return senders.find(key).orElseThrow();
  }

  private MvcTestResult offer(String why, RequestPostProcessor who) {
    As.nobody();
    var path = "/arenden/" + reference + "/samband/delning";
    return mvc.post().uri(path).with(who).with(csrf()).param("why", why).exchange();
  }

  private MvcTestResult offered() {
    return offer(WHY, As.officer());
  }

  private MvcTestResult says(String answer) {
    As.nobody();
    return mvc.post().uri(hers.page() + "/delning").with(csrf()).param("answer", answer).exchange();
  }

  /** Where her yes leads. */
  private SenderKey divides() {
    offered();
    var page = Objects.requireNonNull(says("ja").getResponse().getRedirectedUrl());
    return new SenderKey(page.replace("/mina-ideer/", ""));
  }

  private MvcTestResult hers(String path) {
    return mvc.get().uri(hers.page() + path).exchange();
  }

  private MvcTestResult staff(String path, RequestPostProcessor who) {
    As.nobody();
    return mvc.get().uri(path).with(who).exchange();
  }

  private List<Act> acts(String reference) {
    var officer = As.signIn(Role.OFFICER);
    return cases.read(reference, officer).caseLog().stream().map(CaseLogLine::act).toList();
  }

  private List<String> letters() {
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :email AND kind = 'IDEA_DIVISION'")
        .param("email", email)
        .query(String.class)
        .list();
  }

  @Test
  void she_reads_the_reason_as_it_was_written_on_her_page_and_in_a_letter_with_no_other_words() {
    assertThat(offered()).hasRedirectedUrl("/arenden/" + reference + "/samband");
    assertThat(hers("")).bodyText().contains(hers.page() + "/delning", WHY);
    assertThat(hers("/delning")).bodyText().contains(WHY, "Nej tack", "Du bestämmer");
    assertThat(letters())
        .singleElement()
        .asString()
        .contains(WHY, "/mina-ideer/", "Du bestämmer")
        .doesNotContain("Dammar " + mark, "Hon " + mark, "Föreningen");
    assertThat(staff("/arenden/" + reference, As.assessor()))
        .bodyText()
        .contains(WHY, "Avsändaren har inte svarat än");
    assertThat(acts(reference)).endsWith(Act.DIVISION_OFFERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "Hör hemma hos 19811218-9876 och ingen annan."})
  void a_reason_is_written_and_holds_no_personal_number(String why) {
    assertThat(offer(why, As.officer())).hasStatus(422).bodyText().contains(why.strip());
    assertThat(hers("/delning")).hasStatus(404);
  }

  @Test
  void two_offers_at_once_are_one() {
    offered();
    assertThat(offer("Något annat skäl.", As.with(Role.OFFICER, Role.ADMINISTRATOR)))
        .hasRedirectedUrl("/arenden/" + reference + "/samband");
    assertThat(hers("/delning")).bodyText().contains(WHY).doesNotContain("Något annat skäl.");
    assertThat(letters()).hasSize(1);
  }

  @Test
  void a_yes_gives_her_a_draft_with_the_same_words_and_leaves_what_she_sent_as_it_was() {
    var before = idea(hers);
    var part = divides();
    assertThat(part).isNotEqualTo(hers);
    assertThat(idea(part).state()).isEqualTo(IdeaState.DRAFT);
    assertThat(idea(part).content()).isEqualTo(before.content());
    assertThat(idea(part).contact()).isEqualTo(before.contact());
    assertThat(idea(hers)).isEqualTo(before);
    assertThat(acts(reference)).endsWith(Act.DIVISION_OFFERED, Act.DIVISION_ACCEPTED);
    assertThat(staff("/arenden/" + reference, As.officer())).bodyText().contains("sade ja den");
    assertThat(hers("")).bodyText().contains("Till delen som du har tagit ut");
  }

  @Test
  void a_yes_said_again_leads_to_the_same_draft_until_it_is_sent() {
    var part = divides();
    var again = Objects.requireNonNull(says("ja").getResponse().getRedirectedUrl());
    assertThat(again).isNotEqualTo(hers.page());
    assertThat(parts()).isOne();
    ideas.ask(part);
    ideas.confirm(part);
    assertThat(says("ja")).hasRedirectedUrl(hers.page());
    assertThat(parts()).isOne();
  }

  private int parts() {
    return jdbc.sql(
            """
            SELECT count(*) FROM idea AS part JOIN idea AS whole ON whole.id = part.part_of
            WHERE whole.reference = :reference
            """)
        .param("reference", reference)
        .query(Integer.class)
        .single();
  }

  @Test
  void staff_meet_nothing_of_the_draft() {
    var summary = SomeIdea.publicWith("Dammar", "Dammar i länet " + mark);
    hers = ideas.sent(summary, new Contact("Hon", "", email, ""));
    reference = idea(hers).reference();
    var part = divides();
    assertThat(idea(part).content().summaryAllowed()).isFalse();
    assertThat(staff("/arenden/" + reference + "/samband", As.officer()))
        .bodyText()
        .doesNotContain(part.value(), "Delades");
    assertThat(staff("/arenden?q=" + mark, As.officer())).bodyText().doesNotContain(part.value());
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM submitted_idea WHERE id IN (
                        SELECT id FROM idea WHERE email = :email AND part_of IS NOT NULL)
                    """)
                .param("email", email)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void a_part_that_is_sent_is_a_case_of_its_own_and_both_say_where_it_came_from() {
    var part = divides();
    ideas.ask(part);
    ideas.confirm(part);
    var its = Objects.requireNonNull(idea(part).reference());
    assertThat(its).isNotEqualTo(reference);
    assertThat(hers("")).bodyText().contains("Delades till", its).doesNotContain("Till delen");
    assertThat(mvc.get().uri(part.page()).exchange())
        .bodyText()
        .contains("Delades från", reference);
    assertThat(staff("/arenden/" + reference, As.officer())).bodyText().contains("Delades till");
    assertThat(staff("/arenden/" + its + "/samband", As.officer()))
        .bodyText()
        .contains("Delades från", WHY);
    assertThat(acts(reference)).endsWith(Act.DIVISION_ACCEPTED, Act.RELATION_MADE);
    assertThat(acts(its)).contains(Act.RECEIVED, Act.RELATION_MADE);
  }

  @Test
  void a_no_is_noted_with_its_day_and_holds() {
    offered();
    assertThat(says("nej")).hasRedirectedUrl(hers.page());
    assertThat(says("ja")).hasRedirectedUrl(hers.page());
    assertThat(parts()).isZero();
    assertThat(acts(reference)).endsWith(Act.DIVISION_OFFERED, Act.DIVISION_DECLINED);
    assertThat(hers("")).bodyText().contains("Nej tack, ").doesNotContain("Läs och svara");
    assertThat(staff("/arenden/" + reference, As.officer())).bodyText().contains("nej tack den");
    assertThatThrownBy(() ->
            jdbc.sql("UPDATE division SET accepted = true WHERE reason = :why AND NOT accepted")
                .param("why", WHY)
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }

  @Test
  void what_is_answered_taken_back_or_has_nobody_to_write_to_is_not_offered() {
    var officer = As.signIn(Role.OFFICER);
    var id = submitted.withReference(reference, officer).orElseThrow().id();
    submitted.answer(id, SomeIdea.answer(), officer);
    assertThat(offered()).hasStatus(404);
    hers = ideas.sent("Återkallad " + mark);
    reference = idea(hers).reference();
    senders.withdraw(hers);
    assertThat(offered()).hasStatus(404);
    reference = ideas.came(SomeIdea.content(), new Contact("Hon", "", "", "0123-45 67 89"));
    assertThat(offered()).hasStatus(404);
    assertThat(staff("/arenden/" + reference + "/samband", As.officer()))
        .bodyText()
        .doesNotContain("divisionForm");
  }

  @Test
  void nobody_else_answers_and_nobody_says_by_hand_that_two_were_divided() {
    assertThat(says("ja")).hasStatus(404);
    offered();
    assertThat(says("kanske")).hasStatus(404);
    var other = ideas.came("Något annat");
    var said = mvc.post().uri("/arenden/" + reference + "/samband").with(As.officer()).with(csrf());
    assertThat(said.param("kind", "DIVIDED").param("other", other).param("reason", "Ett skäl."))
        .hasStatus(422);
  }

  private void close(Viewer she) {
    var raised = new Raised(she.id(), Ground.AFFECTED, "Närstående.");
    conflicts.raise(reference, raised, As.signIn(Role.OFFICER, Role.ASSESSOR));
    var decides = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    var id = conflicts.of(reference, decides).conflicts().getFirst().id();
    conflicts.decide(reference, id, new Decision(true, Law.EMPLOYEE, "Närstående."), decides);
  }

  @Test
  void who_may_not_take_part_neither_offers_nor_sees_it_and_is_asked_about_in_the_part() {
    var she = As.viewer(Role.OFFICER, Role.ASSESSOR);
    var her = As.with(Role.OFFICER, Role.ASSESSOR);
    close(she);
    assertThat(offer(WHY, her)).hasStatus(404);
    var part = divides();
    assertThat(staff("/arenden/" + reference + "/samband", her)).hasStatus(404);
    ideas.ask(part);
    ideas.confirm(part);
    var its = Objects.requireNonNull(idea(part).reference());
    assertThat(conflicts.of(its, As.signIn(Role.OFFICER)).conflicts())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.person()).isEqualTo(she.id());
          assertThat(one.decided()).isNull();
        });
    assertThat(staff("/arenden/" + its, her)).bodyText().doesNotContain(reference, WHY);
  }
}
