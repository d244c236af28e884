package se.regionsormland.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.meetings.Agendas.Outcome;
import se.regionsormland.portal.meetings.Agendas.Proposal;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.region.AgendaTime;
import se.regionsormland.portal.web.NotFound;

/** Which cases a meeting takes up, and what whoever may not take part sees of it. */
@PortalTest
class AgendasTest {

  private static final LocalDate DAY = LocalDate.of(2027, 8, 18);
  private static final Viewer OFFICER = As.viewer(Role.OFFICER);
  private static final Viewer SHE = As.viewer(Role.OFFICER, Role.ASSESSOR);

  @Autowired private Meetings meetings;
  @Autowired private Agendas agendas;
  @Autowired private BetweenMeetings between;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas senders;
  @Autowired private CaseLog caseLog;
  @Autowired private SomeMembers members;
  @Autowired private TestConflicts conflicts;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvcTester mvc;
  @Autowired private AgendaTime agendaTime;
  @Autowired private TestClock clock;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
  private UUID meeting;
  private String at;
  private String first;
  private String second;

  @BeforeEach
  void twoCasesAndAMeeting() {
    jdbc.sql("DELETE FROM group_meeting").update();
    As.signIn(Role.OFFICER);
    meeting = meetings.plan(plan(DAY), OFFICER).orElseThrow();
    at = "/arbeta/moten/" + meeting;
    first = ideas.came("Lånecyklar " + mark);
    second = ideas.came("Gemensam verkstad");
    As.signIn(Role.OFFICER);
  }

  @AfterEach
  void leave() {
    clock.reset();
    conflicts.openAll();
    members.none();
    As.signIn(Role.OFFICER);
    meetings.ahead(OFFICER).stream()
        .filter(one -> one.allows(MeetingState.Step.CANCEL))
        .forEach(one -> meetings.cancel(one.id(), OFFICER));
    jdbc.sql("DELETE FROM group_meeting").update();
    As.nobody();
  }

  private static MeetingPlan plan(LocalDate day) {
    var nine = LocalTime.of(9, 0);
    return new MeetingPlan(day, nine, nine.plusHours(2), MeetingPlan.Where.NOWHERE, null);
  }

  private Outcome add(String reference, int length) {
    return agendas.add(meeting, new NewItem(reference, Wanted.SETTLE, length), OFFICER);
  }

  private void addBoth() {
    assertThat(add(first, 20)).isEqualTo(Outcome.ADDED);
    assertThat(add(second, 15)).isEqualTo(Outcome.ADDED);
  }

  private List<String> order() {
    return agendas.of(meeting, OFFICER).stream().map(line -> item(line).reference()).toList();
  }

  private static AgendaItem item(AgendaLine line) {
    return Objects.requireNonNull(line.item());
  }

  private UUID id(int number) {
    return item(agendas.of(meeting, OFFICER).get(number - 1)).id();
  }

  private UUID subject(String reference) {
    return submitted.withReference(reference, OFFICER).orElseThrow().id();
  }

  private UUID betweenId() {
    return between.all(OFFICER).stream()
        .filter(one -> one.reference().equals(first))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<Act> acts(String reference) {
    return caseLog.of(subject(reference)).stream().map(CaseLogLine::act).toList();
  }

  @Test
  void the_portal_proposes_whose_promised_day_needs_the_meeting_and_a_person_puts_it_there() {
    assertThat(proposed()).contains(first, second);
    assertThat(agendas.of(meeting, OFFICER)).isEmpty();
    add(first, 10);
    assertThat(proposed()).contains(second).doesNotContain(first);
    agendas.remove(meeting, id(1), OFFICER);
    assertThat(proposed()).contains(first);
    assertThat(acts(first)).endsWith(Act.PUT_ON_AGENDA, Act.TAKEN_OFF_AGENDA);
  }

  private List<String> proposed() {
    return proposedTo(OFFICER);
  }

  private List<String> proposedTo(Viewer viewer) {
    return agendas.proposals(meeting, viewer).stream().map(Proposal::reference).toList();
  }

  @Test
  void what_is_put_there_after_the_agenda_was_to_be_ready_is_late() {
    As.signIn(Role.ADMINISTRATOR);
    agendaTime.setDays(5);
    As.signIn(Role.OFFICER);
    clock.set(Instant.parse("2027-08-13T10:00:00Z"));
    add(first, 10);
    clock.set(Instant.parse("2027-08-14T10:00:00Z"));
    add(second, 10);
    assertThat(mvc.get().uri(at).with(As.officer()))
        .bodyText()
        .contains("skulle vara klar 13 augusti")
        .containsPattern("(?s)" + first + ".*" + second + ".*Sent uppsatt")
        .containsOnlyOnce("Sent uppsatt");
    As.signIn(Role.ADMINISTRATOR);
    agendaTime.setDays(7);
  }

  @Test
  void a_meeting_before_the_promised_day_does_not_need_the_case() {
    var early = meetings.plan(plan(LocalDate.of(2027, 3, 10)), OFFICER).orElseThrow();
    assertThat(agendas.proposals(early, OFFICER))
        .extracting(Proposal::reference)
        .doesNotContain(first);
  }

  @Test
  void a_case_whose_meeting_is_taken_away_is_proposed_for_the_next() {
    add(first, 10);
    var next = meetings.plan(plan(DAY.plusDays(7)), OFFICER).orElseThrow();
    meetings.cancel(meeting, OFFICER);
    assertThat(agendas.proposals(next, OFFICER)).extracting(Proposal::reference).contains(first);
  }

  @Test
  void an_agenda_has_an_order_and_times_by_the_clock() {
    addBoth();
    assertThat(order()).containsExactly(first, second);
    agendas.move(meeting, id(2), -1, OFFICER);
    agendas.move(meeting, id(1), -1, OFFICER);
    assertThat(order()).containsExactly(second, first);
    var last = agendas.of(meeting, OFFICER).getLast();
    assertThat(last.from()).isEqualTo(LocalTime.of(9, 15));
    assertThat(last.until()).isEqualTo(LocalTime.of(9, 35));
    assertThat(add(first, 5)).isEqualTo(Outcome.THERE_ALREADY);
    assertThat(add("PP-1999-0001", 5)).isEqualTo(Outcome.NO_SUCH_CASE);
  }

  private RequestPostProcessor her() {
    return As.with(Role.OFFICER, Role.ASSESSOR);
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private List<String> places(UUID item, UUID betweenId) {
    return List.of(
        "/arbeta/moten",
        at,
        at + "/mote.ics",
        at + "/arenden/" + item,
        "/arbeta/moten/mellan",
        "/arbeta/moten/mellan/" + betweenId);
  }

  /** By address, where she meets the case: its title, its reference, or the item's own id. */
  private Map<String, String> met(List<String> places, UUID item) throws Exception {
    var met = new TreeMap<String, String>();
    for (var path : places) {
      var result = get(path, her());
      var page = result.getResponse().getContentAsString();
      var asked = path.contains(item.toString()) ? item.toString() : "-";
      var without = page.replace("/arenden/" + asked, "");
      if (without.contains(mark) || page.contains(first) || without.contains(item.toString())) {
        met.put(path, page);
      }
    }
    return met;
  }

  @Test
  void for_her_who_may_not_take_part_it_is_a_line_that_says_when_to_leave_and_nothing_else()
      throws Exception {
    addBoth();
    between.add(first, DAY, OFFICER);
    var betweenId = betweenId();
    var item = id(1);
    var places = places(item, betweenId);
    assertThat(met(places, item).keySet())
        .as("before the conflict she meets it")
        .contains(at, at + "/arenden/" + item, "/arbeta/moten/mellan");

    As.signIn(Role.OFFICER);
    conflicts.close(subject(first), SHE.id());

    assertThat(met(places, item)).isEmpty();
    assertThat(get(at, her()))
        .bodyText()
        .contains("Punkt 1", "09.00–09.20", "lämnar mötet", "Gemensam verkstad");
    assertThat(get(at + "/arenden/" + item, her())).hasStatus(404);
    assertThat(get("/arbeta/moten/mellan/" + betweenId, her())).hasStatus(404);
    assertThat(get(at, As.officer())).bodyText().contains(mark).doesNotContain("lämnar mötet");
  }

  @Test
  void who_has_not_answered_yet_is_asked_to_and_who_may_not_take_part_is_told_to_leave() {
    addBoth();
    assertThat(get("/arenden/" + second, As.officer())).bodyText().contains("Punkt 2 på mötet ");
    As.signIn(Role.ADMINISTRATOR);
    members.appoint(As.viewer(Role.ASSESSOR), MemberFunction.MEMBER);
    As.signIn(Role.OFFICER);
    assertThat(get(at, As.assessor()))
        .bodyText()
        .contains("09.00–09.20", "Svara först på frågan om jäv", mark, "/arenden/" + first + "/jav")
        .doesNotContain("Du är jävig", "\"/arenden/" + first + "\"");
    As.signIn(Role.OFFICER);
    conflicts.close(subject(first), As.viewer(Role.ASSESSOR).id());
    assertThat(get(at, As.assessor()))
        .bodyText()
        .containsOnlyOnce("Svara först på frågan om jäv")
        .containsOnlyOnce("Du är jävig och lämnar mötet")
        .doesNotContain(mark, first);
  }

  @Test
  void each_item_says_how_far_it_is_and_the_queues_which_meeting_takes_it_up() {
    addBoth();
    assertThat(get(at, As.officer()))
        .bodyText()
        .contains("Inget yttrande än", "Ingen i gruppen tittar på ärendet än.");
    assertThat(get("/arenden?q=" + mark, As.officer()))
        .bodyText()
        .contains("Tas upp på mötet 18 augusti.");
    As.signIn(Role.OFFICER);
    meetings.cancel(meeting, OFFICER);
    assertThat(get("/arenden?q=" + mark, As.officer()))
        .bodyText()
        .contains(mark)
        .doesNotContain("Tas upp på mötet");
  }

  @Test
  void what_is_closed_to_her_she_can_neither_add_move_settle_nor_take_away() {
    addBoth();
    between.add(first, DAY, OFFICER);
    var betweenId = betweenId();
    var item = id(1);
    var waiting = ideas.came("Väntar på ett möte");
    var open = ideas.came("Väntar också");
    As.signIn(Role.OFFICER, Role.ASSESSOR);
    assertThat(proposedTo(SHE)).contains(waiting, open);
    conflicts.close(subject(first), SHE.id());
    conflicts.close(subject(waiting), SHE.id());
    As.signIn(Role.OFFICER, Role.ASSESSOR);
    var again = new NewItem(first, Wanted.DISCUSS, 5);
    assertThat(agendas.add(meeting, again, SHE))
        .as("as if there were none")
        .isEqualTo(Outcome.NO_SUCH_CASE);
    assertThat(between.add(first, DAY, SHE)).isEqualTo(Outcome.NO_SUCH_CASE);
    assertThatThrownBy(() -> agendas.move(meeting, item, 1, SHE)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> agendas.remove(meeting, item, SHE)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> between.settle(betweenId, "Ord", SHE)).isInstanceOf(NotFound.class);
    assertThat(proposedTo(SHE)).contains(open).doesNotContain(waiting);
    As.signIn(Role.OFFICER);
    assertThat(between.settle(betweenId, "Alla svarade ja.", OFFICER)).isTrue();
    As.signIn(Role.OFFICER, Role.ASSESSOR);
    assertThatThrownBy(() -> between.settle(betweenId, "Ord", SHE))
        .as("nor does she learn that it is settled")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_taken_back_is_not_put_up_and_what_is_answered_is_not_proposed() {
    var key = ideas.sent("Återtagen");
    var takenBack = senders.find(key).orElseThrow().reference();
    senders.withdraw(key);
    As.signIn(Role.OFFICER);
    assertThat(add(takenBack, 5)).isEqualTo(Outcome.NO_SUCH_CASE);
    assertThat(between.add(takenBack, DAY, OFFICER)).isEqualTo(Outcome.NO_SUCH_CASE);
    assertThat(proposed()).contains(first);
    submitted.answer(subject(first), SomeIdea.answer(), OFFICER);
    assertThat(proposed()).contains(second).doesNotContain(first);
  }

  @Test
  void what_one_meeting_takes_up_is_not_reached_by_another_nor_between_them() {
    add(first, 10);
    var item = id(1);
    var next = meetings.plan(plan(DAY.plusDays(7)), OFFICER).orElseThrow();
    assertThatThrownBy(() -> agendas.remove(next, item, OFFICER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> between.settle(item, "Ord", OFFICER)).isInstanceOf(NotFound.class);
    assertThat(order()).containsExactly(first);
  }

  @Test
  void on_the_wall_what_is_closed_to_her_is_not_what_comes_next() {
    addBoth();
    var page = at + "/arenden/" + id(1);
    assertThat(get(page, her())).bodyText().contains("Nästa ärende");
    As.signIn(Role.OFFICER);
    conflicts.close(subject(second), SHE.id());
    assertThat(get(page, her())).hasStatusOk().bodyText().doesNotContain("Nästa ärende");
  }

  @Test
  void the_screen_on_the_wall_shows_the_senders_words_and_nothing_of_the_officers() {
    addBoth();
    assertThat(get(at + "/arenden/" + id(1), As.assessor()))
        .bodyText()
        .contains(mark, "Föreningen", "Dagvatten rinner orenat", "Nästa ärende")
        .doesNotContain("avsandaren@example.org");
  }

  @Test
  void a_case_is_settled_between_meetings_once() {
    assertThat(between.add(first, DAY, OFFICER)).isEqualTo(Outcome.ADDED);
    assertThat(between.add(first, DAY, OFFICER)).isEqualTo(Outcome.THERE_ALREADY);
    var id = betweenId();
    assertThat(between.settle(id, "Alla sju svarade ja.", OFFICER)).isTrue();
    assertThat(between.settle(id, "Nej.", OFFICER)).isFalse();
    assertThat(acts(first)).endsWith(Act.BETWEEN_MEETINGS, Act.SETTLED_BETWEEN);
    assertThatThrownBy(() ->
            jdbc.sql("UPDATE agenda_item SET settled_words = 'x' WHERE id = :id")
                .param("id", id)
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }

  @Test
  void a_case_is_put_up_by_its_reference_and_what_was_typed_stays_when_there_is_none() {
    assertThat(post(at + "/dagordning", "reference", first.toLowerCase(Locale.ROOT)))
        .hasRedirectedUrl(at + "#dagordning");
    assertThat(order()).containsExactly(first);
    assertThat(post(at + "/dagordning", "reference", "PP-99"))
        .hasStatus(422)
        .bodyText()
        .contains("PP-99", "inget sådant ärende");
    assertThat(post(at + "/dagordning/" + id(1) + "/bort", "x", "x")).hasStatus3xxRedirection();
    assertThat(order()).isEmpty();
  }

  private MvcTestResult post(String path, String name, String value) {
    var result =
        mvc.post().uri(path).with(As.officer()).with(csrf()).formField(name, value).exchange();
    As.signIn(Role.OFFICER);
    return result;
  }
}
