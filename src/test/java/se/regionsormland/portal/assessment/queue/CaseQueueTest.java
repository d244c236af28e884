package se.regionsormland.portal.assessment.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.AnswerClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.CaseStatus.Deadline;
import se.regionsormland.portal.assessment.CaseStatus.Holder;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.assessment.Routing;
import se.regionsormland.portal.assessment.queue.QueueFilter.Show;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.TestMembers;
import se.regionsormland.portal.web.Slice;

@PortalTest
class CaseQueueTest {

  @Autowired private CaseQueue queue;
  @Autowired private Cases cases;
  @Autowired private AnswerClock answerClock;
  @Autowired private CaseIdeas ideas;
  @Autowired private Routing routing;
  @Autowired private Opinions opinions;
  @Autowired private TestMembers members;
  @Autowired private MockMvcTester mvc;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private Statements counted;
  @Autowired private CaseStatements statements;
  @Autowired private SomeMembers group;
  @Autowired private TestConflicts conflicts;

  /** Stands in every title of one test, and in no other's. */
  private final String word = "kö" + UUID.randomUUID().toString().substring(0, 8);

  private Viewer officer;

  @BeforeEach
  void anOfficer() {
    officer = As.viewer(Role.OFFICER);
  }

  @AfterEach
  void leave() {
    group.none();
    members.leave();
    clock.reset();
    conflicts.openAll();
  }

  private Slice<CaseRow> page(Show show, String after) {
    As.signIn(Role.OFFICER);
    return queue.page(new QueueFilter(show, null, word), after, officer);
  }

  private List<String> references(Show show) {
    return page(show, null).items().stream().map(CaseRow::reference).toList();
  }

  @Test
  void an_assessor_is_not_asked_to_take_a_case() {
    ideas.came(word);
    var assessor = As.signIn(Role.ASSESSOR);
    var seen = queue.page(new QueueFilter(Show.OPEN, null, word), null, assessor);
    assertThat(seen.items().getFirst().next()).isEqualTo(NextStep.UNTAKEN);
  }

  @Test
  void what_came_stands_in_the_queue_at_once_as_nobodys() {
    var reference = ideas.came(word);
    assertThat(references(Show.OPEN)).containsExactly(reference);
    assertThat(references(Show.NEW)).containsExactly(reference);
    assertThat(references(Show.MINE)).isEmpty();
    assertThat(page(Show.OPEN, null).items().getFirst().next()).isEqualTo(NextStep.TAKE);
  }

  @Test
  void what_is_due_first_comes_first_and_what_stands_still_comes_last() {
    var mine = ideas.came(word + " min", LocalDate.of(2027, 2, 26));
    var nobodys = ideas.came(word + " ny", LocalDate.of(2027, 3, 1));
    var paused = ideas.came(word + " paus", LocalDate.of(2027, 2, 22));
    var late = ideas.came(word + " sen", LocalDate.of(2027, 2, 1));
    As.signIn(Role.OFFICER);
    cases.take(mine, null, officer);
    answerClock.pause(paused, "Väntar på budget", officer);
    assertThat(references(Show.OPEN)).containsExactly(late, mine, nobodys, paused);
  }

  @Test
  void a_line_says_by_when_and_how_many_working_days_are_left() {
    ideas.came(word);
    var deadline = page(Show.OPEN, null).items().getFirst().deadline();
    assertThat(deadline).isEqualTo(new Deadline(LocalDate.of(2027, 3, 15), false, 10));
    clock.set(java.time.Instant.parse("2027-03-17T10:00:00Z"));
    assertThat(page(Show.OPEN, null).items().getFirst().deadline())
        .isEqualTo(new Deadline(LocalDate.of(2027, 3, 15), true, 2));
  }

  @Test
  void a_reference_finds_its_case_whatever_its_letters_case() {
    var reference = ideas.came(word);
    As.signIn(Role.OFFICER);
    var filter = new QueueFilter(Show.OPEN, null, reference.toLowerCase(java.util.Locale.ROOT));
    assertThat(queue.page(filter, null, officer).items())
        .extracting(CaseRow::reference)
        .containsExactly(reference);
  }

  @ParameterizedTest
  @CsvSource({
    "Siv Öberg, siv öberg",
    "Siv Öberg, öber",
    "Máire O'Neill, O’Neill",
    "Máire O’Neill, oneill",
    "Anna-Karin Bergström-Lind, anna karin lind",
    "Anna Karin Bergström Lind, Bergström-Lind",
    "Per Åström, per ÅSTRÖM"
  })
  void a_case_is_found_by_who_sent_it(String name, String searched) {
    var reference = came(name, "", "", "");
    assertThat(found(searched)).contains(reference);
    assertThat(found(searched + " " + UUID.randomUUID())).isEmpty();
  }

  @Test
  void a_case_is_found_by_its_organisation_and_by_a_part_of_the_address() {
    var mark = word.substring(2);
    var reference = came("Någon", "Båtklubben Ö-" + mark, mark + "_vik@byalaget.example", "");
    assertThat(found("båtklubben ö " + mark)).containsExactly(reference);
    assertThat(found(mark + "_vik@byalag")).containsExactly(reference);
    assertThat(found(mark + "xvik@byalag")).as("an underscore is itself").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "070-%s",
        "070 %s",
        "+46 70 %s",
        "+46 (0)70-%s",
        "004670%s",
        "+4670%s",
        "0046 (0)70-%s"
      })
  void a_case_is_found_by_a_telephone_number_however_either_is_written(String way) {
    var number = "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    var apart = number.substring(0, 3) + " " + number.substring(3, 5) + " " + number.substring(5);
    var reference = came("Någon", "", "", way.formatted(apart));
    for (var asked : List.of("070-" + apart, "+46 70-" + number, "0046 (0)70 " + number, number)) {
      assertThat(found(asked)).as(asked).contains(reference);
    }
  }

  private String came(String name, String organisation, String email, String telephone) {
    var contact = new Contact(name, organisation, email, telephone);
    return ideas.came(SomeIdea.saying(word, "Vi vill rusta upp bryggan."), contact);
  }

  private List<String> found(String words) {
    As.signIn(Role.OFFICER);
    return queue.page(new QueueFilter(Show.OPEN, null, words), null, officer).items().stream()
        .map(CaseRow::reference)
        .toList();
  }

  private Viewer colleague() {
    return members.member(Role.OFFICER, Role.ASSESSOR);
  }

  private CaseRow seenBy(Viewer who) {
    As.signIn(who.roles().toArray(Role[]::new));
    return queue.page(new QueueFilter(Show.OPEN, null, word), null, who).items().getFirst();
  }

  private void colleagueOpens(String reference) {
    var she = As.with(Role.OFFICER, Role.ASSESSOR);
    assertThat(mvc.get().uri("/arenden/" + reference).with(she)).hasStatusOk();
  }

  private Holder send(String reference, UUID to, UUID seen, Integer area) {
    As.signIn(Role.OFFICER);
    return routing.send(reference, new Routing.Way(to, seen, area), officer);
  }

  @Test
  void a_case_that_is_handed_over_is_new_to_whom_it_came_to_until_she_has_opened_it() {
    var reference = ideas.came(word);
    var colleague = colleague();
    colleagueOpens(reference);
    clock.advance(java.time.Duration.ofHours(1));
    assertThat(send(reference, colleague.id(), null, null).is(colleague)).isTrue();
    assertThat(seenBy(colleague).cameFrom()).isEqualTo(officer.name());
    assertThat(seenBy(officer).cameFrom()).as("who sent it").isNull();
    colleagueOpens(reference);
    assertThat(seenBy(colleague).cameFrom()).isNull();
  }

  @Test
  void whoever_got_a_case_meanwhile_keeps_it() {
    var reference = ideas.came(word);
    var colleague = colleague();
    As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    var third = As.viewer(Role.OFFICER, Role.ADMINISTRATOR);
    cases.take(reference, null, third);
    assertThat(send(reference, colleague.id(), null, null).is(third)).isTrue();
    assertThat(send(reference, colleague.id(), third.id(), null).is(colleague)).isTrue();
  }

  @Test
  void what_is_handed_back_is_new_to_the_others() {
    var reference = ideas.came(word);
    As.signIn(Role.OFFICER);
    cases.take(reference, null, officer);
    cases.release(reference, officer);
    assertThat(seenBy(officer).cameFrom()).isNull();
    assertThat(seenBy(colleague()).cameFrom()).isEqualTo(officer.name());
  }

  @Test
  void another_area_moves_a_case_to_those_who_look_there() {
    var reference = ideas.came(word);
    send(reference, null, null, 7);
    As.signIn(Role.OFFICER);
    for (int area = 1; area <= 7; area++) {
      var there = queue.page(new QueueFilter(Show.OPEN, area, word), null, officer).items();
      assertThat(there).hasSize(area == 7 ? 1 : 0);
    }
    assertThat(seenBy(officer).sent().areas()).containsExactly(7);
    assertThat(seenBy(colleague()).cameFrom()).isEqualTo(officer.name());
  }

  @Test
  void a_case_in_a_members_area_is_new_to_her_as_long_as_she_is_in_the_group() {
    var reference = ideas.came(word);
    var member = colleague();
    group.appoint(member, MemberFunction.MEMBER);
    var third = members.member(Role.OFFICER, Role.ADMINISTRATOR);
    assertThat(send(reference, third.id(), null, 5).is(third)).isTrue();
    assertThat(seenBy(member).cameFrom()).isEqualTo(officer.name());
    group.end(member);
    assertThat(seenBy(member).cameFrom()).isNull();
  }

  @Test
  void a_case_is_not_handed_to_whom_it_is_closed_for() {
    var reference = ideas.came(word);
    var colleague = colleague();
    members.isInConflict(reference, colleague);
    As.signIn(Role.OFFICER);
    var head = cases.head(cases.open(reference, officer).orElseThrow());
    assertThat(routing.officers(head.open(), head.status().holder()))
        .extracting(Colleagues.Colleague::id)
        .doesNotContain(colleague.id());
    assertThat(send(reference, colleague.id(), null, null).isNobody()).isTrue();
  }

  @Test
  void a_line_says_how_far_the_group_has_come_and_what_is_next() {
    var reference = ideas.came(word);
    var member = colleague();
    members.lookAt(reference, member, members.member(Role.ASSESSOR));
    As.signIn(Role.OFFICER);
    cases.take(reference, null, officer);
    assertThat(seenBy(officer).group())
        .extracting(CaseRow.Group::given, CaseRow.Group::size, CaseRow.Group::due)
        .containsExactly(0, 2, TestMembers.DUE);
    answers(reference, member, Role.OFFICER, Role.ASSESSOR);
    assertThat(seenBy(officer).group().given()).isOne();
    assertThat(seenBy(officer).next()).isEqualTo(NextStep.ANSWER);
    answers(reference, As.viewer(Role.ASSESSOR), Role.ASSESSOR);
    assertThat(seenBy(officer).next()).isEqualTo(NextStep.STATE);
  }

  @Test
  void a_statement_that_used_an_answer_which_counts_no_more_is_not_there() {
    var reference = ideas.came(word);
    var member = colleague();
    members.lookAt(reference, member, members.member(Role.ASSESSOR));
    As.signIn(Role.OFFICER);
    cases.take(reference, null, officer);
    answers(reference, member, Role.OFFICER, Role.ASSESSOR);
    answers(reference, As.viewer(Role.ASSESSOR), Role.ASSESSOR);
    proposed(reference, member);
    var second = As.viewer(Role.OFFICER, Role.ADMINISTRATOR);
    assertThat(seenBy(second).next()).isEqualTo(NextStep.CONFIRM);
    assertThat(seenBy(officer).next()).isEqualTo(NextStep.ANSWER);
    members.isInConflict(reference, member);
    assertThat(seenBy(second).next()).isEqualTo(NextStep.HELD);
    assertThat(seenBy(officer).next()).isEqualTo(NextStep.STATE);
  }

  private void proposed(String reference, Viewer from) {
    As.signIn(Role.OFFICER);
    var text =
        new StatementText(Recommendation.DEVELOP, "Ord", "Skäl", "", java.util.Set.of(from.id()));
    statements.write(reference, text, 0, officer);
    statements.propose(reference, 1, officer);
  }

  private void answers(String reference, Viewer member, Role... roles) {
    As.signIn(roles);
    opinions.give(reference, TestMembers.saying("Ord"), 0, member);
  }

  @Test
  void pages_follow_on_each_other_without_gap_or_repetition() {
    var all = IntStream.range(0, 45).mapToObj(n -> ideas.came(word + " " + n)).toList();
    var seen = new ArrayList<String>();
    var page = page(Show.OPEN, null);
    page.items().forEach(row -> seen.add(row.reference()));
    while (page.next() != null) {
      page = page(Show.OPEN, page.next());
      page.items().forEach(row -> seen.add(row.reference()));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    assertThat(page.count()).isEqualTo(45);
  }

  @Test
  void a_place_that_nobody_wrote_begins_from_the_start() {
    var reference = ideas.came(word);
    for (var place : List.of("", "x", "9_1_" + UUID.randomUUID(), "0_99999999999999999_x")) {
      assertThat(page(Show.OPEN, place).items())
          .extracting(CaseRow::reference)
          .containsExactly(reference);
    }
  }

  @Test
  void the_queue_takes_as_many_statements_for_many_rows_as_for_few() {
    ideas.came(word);
    int few = counted.during(() -> page(Show.OPEN, null));
    IntStream.range(0, 200).forEach(n -> ideas.came(word + " " + n));
    int many = counted.during(() -> page(Show.OPEN, null));
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(2);
  }

  @Test
  void an_administrator_has_no_queue() {
    As.signIn(Role.ADMINISTRATOR);
    assertThatThrownBy(() ->
            queue.page(new QueueFilter(Show.OPEN, null, ""), null, As.viewer(Role.ADMINISTRATOR)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void what_waits_is_counted_for_the_one_who_can_take_it() {
    jdbc.sql("UPDATE assessment_case SET closed_at = now() WHERE closed_at IS NULL").update();
    var reference = ideas.came(word);
    var other = As.signIn(Role.OFFICER, Role.ASSESSOR);
    cases.take(reference, null, other);
    ideas.came(word + " ny");
    As.signIn(Role.OFFICER);
    assertThat(queue.waitingFor(other)).isEqualTo(2);
    assertThat(queue.waitingFor(officer)).isOne();
    conflicts.close(cases.read(reference, other).idea().id(), other.id());
    assertThat(queue.waitingFor(other)).as("closed to her").isOne();
  }
}
