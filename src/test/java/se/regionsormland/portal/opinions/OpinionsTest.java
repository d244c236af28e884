package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionsormland.portal.opinions.TestMembers.saying;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.Assignments.Candidate;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.opinions.OpinionAnswers.Answer;
import se.regionsormland.portal.opinions.OpinionAnswers.Question;
import se.regionsormland.portal.opinions.OpinionFile.Looking;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.OpinionFile.OpinionDraft;
import se.regionsormland.portal.opinions.kept.OpinionDisposal;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.web.NotFound;

/** Who looks at a case, and what each of them answers. */
@InsideTest
class OpinionsTest {

  @Autowired private Assignments assignments;
  @Autowired private Opinions opinions;
  @Autowired private TestMembers members;
  @Autowired private CaseIdeas ideas;
  @Autowired private Cases cases;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private TestConflicts conflicts;

  private String reference;
  @Autowired private OpinionDisposal disposal;

  private static final Instant DAYS_AHEAD = Instant.parse("2027-03-09T08:00:00Z");

  private Viewer anna;
  private Viewer bo;

  @BeforeEach
  void aCaseAndTwoMembers() {
    reference = ideas.came("Lånecyklar i byn");
    anna = members.member(Role.ASSESSOR);
    bo = members.member(Role.ASSESSOR, Role.ADMINISTRATOR);
  }

  @AfterEach
  void leave() {
    members.leave();
    conflicts.openAll();
  }

  private Viewer officer() {
    return As.signIn(Role.OFFICER);
  }

  private Assigned assigned() {
    return assignments.of(reference, officer());
  }

  private OpinionFile seenBy(Viewer one) {
    As.signIn(one.roles().toArray(Role[]::new));
    return opinions.read(reference, one);
  }

  private OpinionOutcome given(Viewer by, String words) {
    As.signIn(by.roles().toArray(Role[]::new));
    return opinions.give(reference, saying(words), 0, by);
  }

  private CaseLogLine lastLine() {
    return cases.read(reference, officer()).caseLog().getLast();
  }

  private void answered(String reference) {
    var viewer = officer();
    var id = submitted.withReference(reference, viewer).orElseThrow().id();
    submitted.answer(id, SomeIdea.answer(), viewer);
  }

  @Test
  void the_portal_proposes_by_load_and_leaves_out_whom_a_conflict_of_interest_closes() {
    int before = candidate(anna).load();
    members.lookAt(ideas.came("Skridskobana"), anna);
    assertThat(candidate(anna)).isEqualTo(candidate(anna, before + 1, false));
    assertThat(assignments.candidates(reference, officer())).extracting(Candidate::load).isSorted();
    members.ask(reference, bo);
    assertThat(assignments.candidates(reference, officer()).getLast())
        .isEqualTo(candidate(bo, candidate(bo).load(), true));
    members.settle(reference, bo);
    assertThat(assignments.candidates(reference, officer()))
        .extracting(Candidate::id)
        .contains(anna.id())
        .doesNotContain(bo.id());
  }

  @Test
  void of_a_case_that_is_closed_to_who_asks_nobodys_load_tells() {
    int before = candidate(anna).load();
    var other = ideas.came("Skridskobana");
    members.lookAt(other, anna);
    assertThat(candidate(anna).load()).isEqualTo(before + 1);
    conflicts.close(submitted.withReference(other, officer()).orElseThrow().id(), officer().id());
    assertThat(candidate(anna).load()).isEqualTo(before);
  }

  @Test
  void a_case_that_has_got_its_answer_is_nobodys_load() {
    int before = candidate(anna).load();
    var other = ideas.came("Skridskobana");
    members.lookAt(other, anna);
    assertThat(candidate(anna).load()).isEqualTo(before + 1);
    answered(other);
    assertThat(candidate(anna).load()).isEqualTo(before);
  }

  private Candidate candidate(Viewer of) {
    return assignments.candidates(reference, officer()).stream()
        .filter(one -> one.id().equals(of.id()))
        .findAny()
        .orElseThrow();
  }

  private static Candidate candidate(Viewer of, int load, boolean asked) {
    return new Candidate(of.id(), of.name(), load, asked, false, true);
  }

  @Test
  void who_has_given_hers_reads_it_before_the_others() {
    for (var one : List.of(anna, bo)) {
      members.lookAt(reference, one);
      given(one, "Ord.");
    }
    for (var one : List.of(anna, bo)) {
      assertThat(seenBy(one).opinions().getFirst().member()).isEqualTo(one.id());
    }
  }

  @Test
  void what_another_settled_meanwhile_stays_and_the_log_says_who_looks_until_when() {
    members.lookAt(reference, anna);
    members.lookAt(reference, bo);
    assertThat(assigned().all()).extracting(Assignment::member).contains(anna.id(), bo.id());
    assertThat(lastLine().act()).isEqualTo(Act.ASSIGNED);
    assertThat(lastLine().detail()).contains(anna.name(), bo.name(), "8 mars 2027");
  }

  @Test
  void who_has_answered_keeps_her_place_and_who_has_not_can_be_let_go() {
    members.lookAt(reference, anna, bo);
    given(anna, "Pumpen");
    var nobody = new Settling(Set.of(), Set.of(anna.id(), bo.id()), TestMembers.DUE);
    assertThat(assignments.settle(reference, nobody, officer())).isTrue();
    assertThat(assigned().all()).extracting(Assignment::member).containsExactly(anna.id());
    assertThat(assigned().given()).isOne();
  }

  @Test
  void nobody_but_its_member_reads_a_draft_and_what_is_given_is_hidden_until_ones_own_is() {
    members.lookAt(reference, anna, bo);
    As.signIn(Role.ASSESSOR);
    assertThat(opinions.save(reference, saying("Utkast"), 0, anna))
        .isEqualTo(new OpinionOutcome.Saved(1));
    assertThat(seenBy(anna).draft().answers()).isEqualTo(saying("Utkast"));
    assertThat(seenBy(bo).draft()).isEqualTo(OpinionDraft.NONE);
    assertThat(seenBy(officer()).opinions()).isEmpty();
    given(bo, "Givet");
    assertThat(seenBy(anna).opinions()).isEmpty();
    assertThat(seenBy(officer()).opinions()).extracting(Opinion::name).containsExactly(bo.name());
    As.signIn(Role.ASSESSOR);
    assertThat(opinions.give(reference, saying("Mitt"), 1, anna))
        .isEqualTo(new OpinionOutcome.Given());
    assertThat(seenBy(anna).opinions()).extracting(Opinion::answers).contains(saying("Givet"));
    assertThat(seenBy(anna).draft()).isEqualTo(OpinionDraft.NONE);
  }

  @Test
  void an_officer_who_looks_at_it_herself_reads_the_others_after_her_own() {
    var she = members.member(Role.OFFICER);
    members.lookAt(reference, anna, she);
    given(anna, "Först");
    assertThat(seenBy(she).opinions()).isEmpty();
    given(she, "Sedan");
    assertThat(seenBy(she).opinions()).hasSize(2);
  }

  @Test
  void who_does_not_look_at_it_finds_no_opinions() {
    members.lookAt(reference, anna);
    assertThatThrownBy(() -> seenBy(bo)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> given(bo, "Ord")).isInstanceOf(NotFound.class);
  }

  @Test
  void every_question_is_answered_and_not_being_able_to_tell_is_an_answer() {
    members.lookAt(reference, anna);
    var half = new OpinionAnswers(Map.of(Question.ADVICE, new Answer("Ring kommunen.", false)));
    assertThatThrownBy(() -> opinions.give(reference, half, 0, As.signIn(Role.ASSESSOR)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(given(anna, "Vatten")).isEqualTo(new OpinionOutcome.Given());
    assertThat(given(anna, "Vatten")).as("pressed twice").isEqualTo(new OpinionOutcome.Given());
    assertThat(given(anna, "Annat")).isEqualTo(new OpinionOutcome.Refused(Looking.GIVEN));
    assertThat(seenBy(anna).opinions()).hasSize(1);
  }

  @Test
  void what_was_saved_in_another_window_is_not_overwritten() {
    members.lookAt(reference, anna);
    As.signIn(Role.ASSESSOR);
    opinions.save(reference, saying("Första"), 0, anna);
    var stored = new OpinionDraft(saying("Första"), 1);
    assertThat(opinions.save(reference, saying("Andra"), 0, anna))
        .isEqualTo(new OpinionOutcome.Changed(stored));
    assertThat(opinions.give(reference, saying("Andra"), 0, anna))
        .isEqualTo(new OpinionOutcome.Changed(stored));
  }

  @Test
  void what_is_given_can_be_changed_and_what_was_said_before_is_kept() {
    members.lookAt(reference, anna);
    given(anna, "Först");
    assertThat(changed("Sedan")).isEqualTo(new OpinionOutcome.Given());
    assertThat(lastLine().act()).isEqualTo(Act.OPINION_CHANGED);
    var lines = cases.read(reference, officer()).caseLog().size();
    changed("Sedan");
    assertThat(cases.read(reference, officer()).caseLog()).as("the same again").hasSize(lines);
    assertThat(seenBy(anna).opinions())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.answers()).isEqualTo(saying("Sedan"));
          assertThat(one.earlier())
              .extracting(Opinion.Earlier::answers)
              .containsExactly(saying("Först"));
        });
  }

  @Test
  void what_was_answered_is_erased_of_closed_cases_alone_and_who_answered_stays() {
    members.lookAt(reference, anna);
    given(anna, "Först");
    changed("Sedan");
    disposal.erase(DAYS_AHEAD);
    assertThat(seenBy(anna).opinions())
        .extracting(Opinion::answers)
        .containsExactly(saying("Sedan"));
    answered(reference);
    disposal.erase(DAYS_AHEAD);
    assertThat(seenBy(anna).opinions())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.name()).isEqualTo(anna.name());
          assertThat(one.answers().areNone()).isTrue();
          assertThat(one.earlier()).allMatch(before -> before.answers().areNone());
        });
    assertThat(lastLine().act()).isEqualTo(Act.OPINIONS_DISPOSED_OF);
  }

  @Test
  void what_is_not_given_yet_is_not_changed_and_shows_nobody_elses() {
    members.lookAt(reference, anna, bo);
    given(bo, "Givet");
    assertThat(changed("Ord")).isEqualTo(new OpinionOutcome.Refused(Looking.TO_DO));
    assertThat(seenBy(anna).opinions()).isEmpty();
  }

  private OpinionOutcome changed(String words) {
    As.signIn(Role.ASSESSOR);
    return opinions.change(reference, saying(words), 0, anna);
  }

  @Test
  void another_answer_is_drafted_by_its_member_alone_until_she_changes_hers() {
    members.lookAt(reference, anna, bo);
    given(bo, "Givet");
    given(anna, "Först");
    As.signIn(Role.ASSESSOR);
    assertThat(opinions.save(reference, saying("Halvt"), 0, anna))
        .isEqualTo(new OpinionOutcome.Saved(1));
    assertThat(seenBy(anna).begun()).isEqualTo(saying("Halvt"));
    assertThat(seenBy(bo).opinions()).extracting(Opinion::answers).doesNotContain(saying("Halvt"));
    assertThat(changed("Annat")).isInstanceOf(OpinionOutcome.Changed.class);
    As.signIn(Role.ASSESSOR);
    opinions.change(reference, saying("Helt"), 1, anna);
    assertThat(seenBy(bo).opinions()).extracting(Opinion::answers).contains(saying("Helt"));
    assertThat(seenBy(anna).draft()).isEqualTo(OpinionDraft.NONE);
  }

  @Test
  void what_is_said_by_telephone_is_entered_in_her_name_and_the_log_says_by_whom() {
    members.lookAt(reference, anna, bo);
    As.signIn(Role.ASSESSOR);
    opinions.save(reference, saying("Eget"), 0, anna);
    var by = officer();
    assertThat(opinions.enter(reference, anna.id(), saying("Sagt"), by))
        .isEqualTo(new OpinionOutcome.Given());
    assertThat(lastLine().act()).isEqualTo(Act.OPINION_ENTERED);
    assertThat(lastLine().actor()).isEqualTo(by.name());
    assertThat(lastLine().detail()).isEqualTo(anna.name());
    assertThat(seenBy(anna).own())
        .get()
        .satisfies(own -> {
          assertThat(own.answers()).isEqualTo(saying("Sagt"));
          assertThat(own.enteredBy()).isEqualTo(by.name());
        });
    assertThat(seenBy(anna).draft().answers()).as("her own words").isEqualTo(saying("Eget"));
    assertThat(opinions.enter(reference, anna.id(), saying("Igen"), officer()))
        .isEqualTo(new OpinionOutcome.Refused(Looking.GIVEN));
  }

  @Test
  void nobody_enters_her_own_answers_by_telephone() {
    var she = members.member(Role.OFFICER);
    members.lookAt(reference, she);
    assertThatThrownBy(() -> opinions.enter(reference, she.id(), saying("Jag"), officer()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_closed_case_takes_nothing_on_any_way() {
    members.lookAt(reference, anna);
    answered(reference);
    var over = new OpinionOutcome.Refused(Looking.OVER);
    assertThat(given(anna, "Sent")).isEqualTo(over);
    assertThat(opinions.save(reference, saying("Sent"), 0, anna)).isEqualTo(over);
    assertThat(opinions.enter(reference, anna.id(), saying("Sent"), officer())).isEqualTo(over);
    var more = new Settling(Set.of(bo.id()), Set.of(), TestMembers.DUE);
    assertThat(assignments.settle(reference, more, officer())).isFalse();
    assertThat(assigned().size()).isOne();
  }

  @Test
  void the_day_proposed_is_five_working_days_ahead_and_never_after_the_promise() {
    assertThat(assignments.proposedDue(reference, officer())).isEqualTo("2027-03-08");
    var soon = ideas.came("Brådskar", java.time.LocalDate.of(2027, 2, 17));
    assertThat(assignments.proposedDue(soon, officer())).isEqualTo("2027-03-03");
    var late = ideas.came("Sent ute", java.time.LocalDate.of(2027, 1, 4));
    assertThat(assignments.proposedDue(late, officer())).isEqualTo("2027-03-02");
  }

  @Test
  void who_is_not_there_is_not_put_there() {
    var strange = new Settling(Set.of(UUID.randomUUID()), Set.of(), TestMembers.DUE);
    assertThat(assignments.settle(reference, strange, officer())).isTrue();
    assertThat(assigned().all()).isEmpty();
  }
}
