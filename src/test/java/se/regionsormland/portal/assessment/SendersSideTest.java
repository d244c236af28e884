package se.regionsormland.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.drafts.AnswerParts;
import se.regionsormland.portal.assessment.queue.CaseQueue;
import se.regionsormland.portal.assessment.queue.CaseRow;
import se.regionsormland.portal.assessment.queue.GroupMeetings;
import se.regionsormland.portal.assessment.queue.NextStep;
import se.regionsormland.portal.assessment.queue.QueueFilter;
import se.regionsormland.portal.assessment.queue.QueueFilter.Show;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.web.Slice;

/** What the owner does, seen from the officers' side. */
@InsideTest
class SendersSideTest {

  @Autowired private CaseQueue queue;
  @Autowired private Cases cases;
  @Autowired private Answers answers;
  @Autowired private Ideas owners;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private CaseIdeas ideas;
  @Autowired private GroupMeetings meetings;
  @Autowired private TestClock clock;
  @Autowired private TestConflicts conflicts;
  @Autowired private JdbcClient jdbc;

  private final String word = "kanarie" + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
  }

  private Slice<CaseRow> seen(Show show) {
    var officer = As.signIn(Role.OFFICER);
    return queue.page(new QueueFilter(show, null, word), null, officer);
  }

  private String reference() {
    return seen(Show.OPEN).items().getFirst().reference();
  }

  @Test
  void what_is_withdrawn_is_closed_and_still_there() {
    var key = ideas.sent(word);
    var reference = reference();
    owners.withdraw(key);
    assertThat(seen(Show.OPEN).count()).isZero();
    assertThat(seen(Show.WITHDRAWN).items())
        .extracting(CaseRow::reference)
        .containsExactly(reference);
    assertThat(cases.read(reference, As.viewer(Role.OFFICER)).idea().state())
        .isEqualTo(IdeaState.WITHDRAWN);
  }

  @Test
  void an_idea_answered_through_another_door_leaves_no_open_case() {
    ideas.sent(word);
    var reference = reference();
    var officer = As.signIn(Role.OFFICER);
    var sheet = new AnswerSheet("Ja.", List.of(), List.of(), List.of(), "", "", "");
    submitted.answer(cases.read(reference, As.viewer(Role.OFFICER)).idea().id(), sheet, officer);
    assertThat(cases.read(reference, As.viewer(Role.OFFICER)).status().open()).isFalse();
    assertThat(cases.read(reference, As.viewer(Role.OFFICER)).answer().by())
        .isEqualTo(officer.name());
  }

  @Test
  void what_the_owner_chose_stands_in_the_queue_for_two_weeks() {
    var key = ideas.sent(word);
    var reference = reference();
    var officer = As.signIn(Role.OFFICER);
    var parts = AnswerParts.begun("").saying("Ja.");
    answers.save(reference, parts, 0, officer);
    answers.send(reference, 1, officer);
    assertThat(seen(Show.OPEN).count()).isZero();
    owners.choose(key, SenderChoice.GO_ON);
    var row = seen(Show.OPEN).items().getFirst();
    assertThat(row.next()).isEqualTo(NextStep.FOLLOW_UP);
    assertThat(row.choice()).isEqualTo(SenderChoice.GO_ON);
    clock.advance(Duration.ofDays(15));
    assertThat(seen(Show.OPEN).count()).isZero();
    assertThat(seen(Show.ANSWERED).items().getFirst().choice()).isEqualTo(SenderChoice.GO_ON);
  }

  @Test
  void the_group_meets_about_no_idea_that_its_owner_has_stopped() {
    var key = ideas.sent(word);
    var officer = As.signIn(Role.OFFICER);
    var id = cases.read(reference(), As.viewer(Role.OFFICER)).idea().id();
    jdbc.sql("UPDATE assessment_case SET group_meets = '2027-05-05' WHERE subject_id = :id")
        .param("id", id)
        .update();
    submitted.answer(id, SomeIdea.answer(), officer);
    assertThat(promised()).contains(word);
    conflicts.close(id, officer.id());
    assertThat(promised()).as("closed to her").doesNotContain(word);
    conflicts.openAll();
    owners.choose(key, SenderChoice.STOP);
    assertThat(promised()).doesNotContain(word);
  }

  private String promised() {
    As.signIn(Role.ASSESSOR);
    return meetings.ahead(As.viewer(Role.OFFICER)).toString();
  }
}
