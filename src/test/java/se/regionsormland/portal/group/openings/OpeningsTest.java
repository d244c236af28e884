package se.regionsormland.portal.group.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.LatelyDecided;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.group.parties.OwnQuestion;
import se.regionsormland.portal.group.parties.Party;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.event.SenderNamed;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.opinions.Assignments.Candidate;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/** What a member of the group says of herself before a case opens to her. */
@InsideTest
class OpeningsTest {

  private static final LocalDate LONG_BEFORE_THE_OTHERS = LocalDate.of(2026, 1, 5);
  private static final String TITLE = "Skärgårdens reparationsbåt";

  @Autowired private Openings openings;
  @Autowired private Conflicts conflicts;
  @Autowired private Cases cases;
  @Autowired private CaseIdeas ideas;
  @Autowired private SomeMembers members;
  @Autowired private Relations relations;
  @Autowired private Assignments assignments;
  @Autowired private TestClock clock;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private final Viewer she = As.viewer(Role.ASSESSOR);
  private final Viewer officer = As.viewer(Role.OFFICER);
  private String reference;

  @BeforeEach
  void aMemberAndACase() {
    reference =
        ideas.came(
            SomeIdea.saying(TITLE, "En båt med verkstad."),
            new Contact("Avsändaren", "Oxelösunds kommun, hamnen", "bo@exempel.invalid", ""),
            LONG_BEFORE_THE_OTHERS);
    members.appoint(she, MemberFunction.MEMBER, "Trosa kommun");
  }

  @AfterEach
  void nobody() {
    members.none();
    clock.reset();
    As.nobody();
  }

  private OwnAnswerOutcome answered(Viewer who, @Nullable Ground ground, int parties) {
    As.signIn(who.roles().toArray(Role[]::new));
    return openings.answer(reference, new OwnAnswer(ground, "Min syster.", parties), who);
  }

  private boolean isOpenTo(Viewer who) {
    As.signIn(who.roles().toArray(Role[]::new));
    try {
      return cases.read(reference, who).idea().reference().equals(reference);
    } catch (NotFound e) {
      return false;
    }
  }

  private void decided(boolean stands) {
    var another = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    var id = conflicts.of(reference, another).conflicts().getLast().id();
    conflicts.decide(reference, id, new Decision(stands, Law.OTHERWISE, "Skäl."), another);
  }

  private void came(String name) {
    As.signIn(Role.OFFICER);
    openings.add(reference, new Party(Party.Part.PARTNER, name), officer);
  }

  private OwnQuestion asks(Viewer who) {
    As.signIn(who.roles().toArray(Role[]::new));
    return conflicts.of(reference, who).own();
  }

  @Test
  void until_she_has_answered_she_knows_its_parties_and_its_title_and_nothing_more() {
    assertThat(isOpenTo(she)).isFalse();
    assertThat(openings.isUnopened(reference, she)).isTrue();
    var known = conflicts.of(reference, she);
    assertThat(known.title()).isEqualTo(TITLE);
    assertThat(known.parties()).containsExactly("Avsändaren", "Oxelösunds kommun, hamnen");
    assertThat(openings.waiting(she)).extracting(UnopenedCase::reference).contains(reference);
  }

  @Test
  void who_settles_who_looks_at_it_sees_who_is_yet_to_answer() {
    assertThat(proposed().opened()).isFalse();
    answered(she, null, 0);
    assertThat(proposed().opened()).isTrue();
  }

  private Candidate proposed() {
    As.signIn(Role.OFFICER);
    return assignments.candidates(reference, officer).stream()
        .filter(one -> one.id().equals(she.id()))
        .findAny()
        .orElseThrow();
  }

  @Test
  void the_list_says_when_the_case_came_and_when_she_named_a_ground() {
    assertThat(waiting().days().came()).isEqualTo(LONG_BEFORE_THE_OTHERS);
    assertThat(waiting().days().raised()).isNull();
    answered(she, Ground.SUPERVISION, 0);
    assertThat(waiting().days().raised()).isEqualTo(SwedishTime.today(clock));
  }

  private UnopenedCase waiting() {
    As.signIn(Role.ASSESSOR);
    return openings.waiting(she).stream()
        .filter(one -> one.reference().equals(reference))
        .findAny()
        .orElseThrow();
  }

  private List<LatelyDecided> lately(Viewer who) {
    As.signIn(who.roles().toArray(Role[]::new));
    return conflicts.decided(who).stream()
        .filter(one -> one.reference().equals(reference))
        .toList();
  }

  @Test
  void what_was_decided_is_listed_with_its_day_for_her_only_where_it_was_a_no() {
    answered(she, Ground.OTHER, 0);
    assertThat(lately(officer)).isEmpty();
    decided(false);
    assertThat(lately(she)).extracting(LatelyDecided::own).containsExactly(true);
    assertThat(lately(officer)).extracting(LatelyDecided::stands).containsExactly(false);
    clock.advance(Duration.ofMinutes(1));
    answered(she, Ground.OTHER, 0);
    decided(true);
    assertThat(lately(she)).as("from a yes").isEmpty();
    assertThat(lately(officer)).extracting(LatelyDecided::stands).containsExactly(true, false);
    assertThat(lately(officer))
        .extracting(LatelyDecided::day)
        .containsOnly(SwedishTime.today(clock));
  }

  @Test
  void what_was_decided_about_another_is_read_by_who_settles_and_by_nobody_else() {
    var other = As.viewer(Role.ASSESSOR, Role.ADMINISTRATOR);
    members.appoint(other, MemberFunction.MEMBER);
    answered(other, Ground.OTHER, 0);
    decided(true);
    assertThat(lately(officer)).hasSize(1);
    assertThat(lately(she)).isEmpty();
  }

  @Test
  void what_is_asked_about_another_she_reads_once_it_is_open_to_her() {
    As.signIn(Role.OFFICER);
    conflicts.raise(reference, new Raised(officer.id(), Ground.OTHER, "Delar kontor."), officer);
    As.signIn(Role.ASSESSOR);
    assertThat(conflicts.of(reference, she).conflicts()).isEmpty();
    answered(she, null, 0);
    assertThat(conflicts.of(reference, she).conflicts()).hasSize(1);
  }

  @Test
  void no_conflict_opens_it_and_the_log_says_so_once() {
    answered(she, null, 0);
    answered(she, null, 0);
    assertThat(isOpenTo(she)).isTrue();
    assertThat(openings.waiting(she)).extracting(UnopenedCase::reference).doesNotContain(reference);
    assertThat(cases.read(reference, she).caseLog())
        .extracting(CaseLogLine::act)
        .containsOnlyOnce(Act.NO_CONFLICT_SAID);
  }

  @Test
  void a_ground_is_a_question_to_another_and_keeps_it_closed_until_a_no() {
    answered(she, Ground.SUPERVISION, 0);
    assertThat(isOpenTo(she)).isFalse();
    assertThat(openings.waiting(she))
        .filteredOn(one -> one.reference().equals(reference))
        .allMatch(UnopenedCase::waits);
    decided(false);
    assertThat(isOpenTo(she)).isTrue();
  }

  @Test
  void after_a_yes_not_even_its_title_is_there_for_her() {
    answered(she, Ground.OTHER, 0);
    decided(true);
    As.signIn(Role.ASSESSOR);
    assertThat(openings.isUnopened(reference, she)).isFalse();
    assertThat(openings.waiting(she)).extracting(UnopenedCase::reference).doesNotContain(reference);
    assertThatThrownBy(() -> conflicts.of(reference, she)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> answered(she, null, 0)).isInstanceOf(NotFound.class);
  }

  @Test
  void who_finds_a_ground_later_has_it_closed_until_it_is_decided() {
    answered(she, null, 0);
    answered(she, Ground.OTHER, 0);
    assertThat(isOpenTo(she)).isFalse();
    decided(false);
    assertThat(isOpenTo(she)).isTrue();
  }

  @Test
  void a_question_by_another_closes_nothing_to_whom_it_was_open() {
    answered(she, null, 0);
    As.signIn(Role.OFFICER);
    conflicts.raise(reference, new Raised(she.id(), Ground.OTHER, "Delar kontor."), officer);
    assertThat(isOpenTo(she)).isTrue();
    assertThat(answered(she, Ground.OTHER, 0)).isEqualTo(OwnAnswerOutcome.ASKED_BEFORE);
  }

  @Test
  void when_a_party_comes_later_she_is_asked_again_about_what_she_has_seen() {
    answered(she, null, 0);
    came("Nyköpings hamn");
    assertThat(isOpenTo(she)).isFalse();
    assertThat(answered(she, null, 0)).isEqualTo(OwnAnswerOutcome.PARTIES_CAME);
    assertThat(isOpenTo(she)).isFalse();
    assertThat(answered(she, null, 1)).isEqualTo(OwnAnswerOutcome.SAID);
    assertThat(isOpenTo(she)).isTrue();
    came("Nyköpings hamn");
    assertThat(isOpenTo(she)).as("the same party once more").isTrue();
  }

  @Test
  void a_sender_who_says_anew_whom_she_is_from_closes_it_until_each_has_answered() {
    answered(she, null, 0);
    assertThat(isOpenTo(she)).isTrue();
    As.signIn(Role.OFFICER);
    var id = cases.read(reference, officer).idea().id();
    var named = new SenderNamed(id, "Avsändaren", "Trosa kommun, kultur");
    transaction.executeWithoutResult(_ -> events.publishEvent(named));
    assertThat(isOpenTo(she)).isFalse();
    assertThat(conflicts.of(reference, she).parties()).contains("Trosa kommun, kultur");
  }

  @Test
  void an_appointment_that_has_ended_opens_nothing() {
    members.end(she);
    assertThat(isOpenTo(she)).isFalse();
  }

  @Test
  void to_an_officer_it_is_open_and_she_is_asked_only_where_it_names_an_organisation_of_hers() {
    members.appoint(officer, MemberFunction.MEMBER, "Oxelösunds kommun", "Region Sörmland");
    assertThat(isOpenTo(officer)).isTrue();
    assertThat(asks(officer).matching()).containsExactly("Oxelösunds kommun");
    assertThat(openings.asksAbout(reference, officer)).containsExactly("Oxelösunds kommun");
    answered(officer, null, 0);
    assertThat(openings.asksAbout(reference, officer)).isEmpty();
    came("Flens vänner");
    assertThat(openings.asksAbout(reference, officer)).as("not hers").isEmpty();
    came("REGION  SÖRMLAND, kultur");
    assertThat(openings.asksAbout(reference, officer)).containsExactly("Region Sörmland");
    assertThat(isOpenTo(officer)).isTrue();
  }

  @Test
  void what_comes_to_be_handled_together_with_a_case_that_names_hers_asks_her_anew() {
    members.appoint(officer, MemberFunction.MEMBER, "Trosa kommun");
    answered(officer, null, 0);
    answered(she, null, 0);
    var who = new Contact("Hon", "Trosa kommun, kultur", "hon@example.org", "");
    var other = ideas.came(SomeIdea.content(), who);
    clock.advance(Duration.ofMinutes(1));
    As.signIn(Role.OFFICER);
    var together = new NewRelation(RelationKind.TOGETHER, other, "Samma hamn.");
    relations.make(reference, together, officer);
    assertThat(openings.asksAbout(reference, officer)).containsExactly("Trosa kommun");
    assertThat(asks(she).matching()).containsExactly("Trosa kommun");
    assertThat(isOpenTo(she)).as("a question closes nothing").isTrue();
    clock.advance(Duration.ofMinutes(1));
    answered(officer, null, 0);
    assertThat(openings.asksAbout(reference, officer)).isEmpty();
  }

  @Test
  void for_whom_the_other_case_is_closed_nothing_of_its_parties_is_asked() {
    members.appoint(officer, MemberFunction.MEMBER, "Trosa kommun");
    var who = new Contact("Hon", "Trosa kommun, kultur", "hon@example.org", "");
    var other = ideas.came(SomeIdea.content(), who);
    As.signIn(Role.OFFICER);
    var together = new NewRelation(RelationKind.TOGETHER, other, "Samma hamn.");
    relations.make(reference, together, officer);
    assertThat(asks(officer).matching()).containsExactly("Trosa kommun");
    conflicts.raise(other, new Raised(officer.id(), Ground.OTHER, "Styrelsen."), officer);
    var another = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    var id = conflicts.of(other, another).conflicts().getLast().id();
    conflicts.decide(other, id, new Decision(true, Law.OTHERWISE, "Skäl."), another);
    assertThat(asks(officer).matching()).isEmpty();
  }

  @Test
  void an_organisation_that_matches_is_a_reason_to_ask_and_no_conflict() {
    came("Trosa kommun");
    assertThat(asks(she).matching()).containsExactly("Trosa kommun");
    assertThat(conflicts.of(reference, she).conflicts()).isEmpty();
  }

  @Test
  void a_chair_who_has_not_opened_the_case_decides_of_another_by_what_was_asked() {
    members.none();
    members.appoint(she, MemberFunction.CHAIR);
    As.signIn(Role.OFFICER);
    conflicts.raise(reference, new Raised(officer.id(), Ground.AFFECTED, "Min bror."), officer);
    As.signIn(Role.ASSESSOR);
    var asked = conflicts.of(reference, she);
    assertThat(asked.own().opened()).isFalse();
    var id = asked.conflicts().getFirst().id();
    conflicts.decide(reference, id, new Decision(true, Law.EMPLOYEE, "Närstående."), she);
    assertThat(isOpenTo(officer)).isFalse();
    assertThat(isOpenTo(she)).isFalse();
  }
}
