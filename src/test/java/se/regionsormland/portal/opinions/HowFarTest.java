package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.opinions.TestMembers.saying;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.lists.GoingOnTables;
import se.regionsormland.portal.opinions.lists.HowFar.CaseProgress;
import se.regionsormland.portal.opinions.lists.HowFar.CaseProgress.Stage;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;

/** How far the group has come with a case, for who may know. */
@InsideTest
class HowFarTest {

  private static final Viewer OFFICER = As.viewer(Role.OFFICER);
  private static final Viewer SHE = As.viewer(Role.OFFICER, Role.ASSESSOR);

  @Autowired private GoingOnTables tables;
  @Autowired private CaseStatements statements;
  @Autowired private Opinions opinions;
  @Autowired private TestMembers members;
  @Autowired private TestConflicts conflicts;
  @Autowired private Relations relations;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;

  private Viewer anna;
  private Viewer bo;
  private String reference;
  private UUID subject;

  @BeforeEach
  void twoLookAtACase() {
    anna = members.member(Role.ASSESSOR);
    bo = members.member(Role.ASSESSOR, Role.ADMINISTRATOR);
    reference = ideas.came("Lånecyklar i byn");
    members.lookAt(reference, anna, bo);
    subject = subject(reference);
  }

  @AfterEach
  void leave() {
    conflicts.openAll();
    members.leave();
  }

  private UUID subject(String of) {
    return submitted.withReference(of, As.signIn(Role.OFFICER)).orElseThrow().id();
  }

  private CaseProgress of(Viewer viewer) {
    As.signIn(viewer.roles().toArray(Role[]::new));
    return tables.picture(List.of(subject), viewer).progress().get(subject);
  }

  private @Nullable Stage stage(Viewer viewer) {
    return of(viewer).stage();
  }

  private void give(Viewer member) {
    As.signIn(member.roles().toArray(Role[]::new));
    opinions.give(reference, saying(member.name()), 0, member);
  }

  private long version() {
    return statements.read(reference, As.signIn(Role.OFFICER)).version();
  }

  private void written() {
    var text = new StatementText(Recommendation.GO_ON, "Bra tanke.", "Skälet", "", Set.of());
    statements.write(reference, text, version(), As.signIn(Role.OFFICER));
  }

  private void proposed() {
    written();
    statements.propose(reference, version(), As.signIn(Role.OFFICER));
  }

  @Test
  void it_says_who_is_waited_for_until_all_have_answered() {
    assertThat(of(OFFICER).awaited()).containsExactlyInAnyOrder(anna.name(), bo.name());
    give(anna);
    assertThat(of(OFFICER).awaited()).containsExactly(bo.name());
    assertThat(of(OFFICER).given()).isEqualTo(1);
    give(bo);
    assertThat(of(OFFICER).awaited()).isEmpty();
    assertThat(of(OFFICER).size()).isEqualTo(2);
  }

  @Test
  void nobody_waits_for_her_who_has_a_conflict_of_interest() {
    members.isInConflict(reference, bo);
    assertThat(of(OFFICER).awaited()).containsExactly(anna.name());
  }

  @Test
  void it_follows_the_statement_until_the_sender_has_the_answer() {
    assertThat(stage(OFFICER)).isEqualTo(Stage.NONE);
    written();
    assertThat(stage(OFFICER)).isEqualTo(Stage.DRAFTED);
    statements.propose(reference, version(), As.signIn(Role.OFFICER));
    assertThat(stage(OFFICER)).isEqualTo(Stage.PROPOSED);
    var onto = version();
    statements.confirm(reference, onto, As.signIn(Role.OFFICER, Role.ADMINISTRATOR));
    assertThat(stage(OFFICER)).isEqualTo(Stage.CONFIRMED);
    submitted.answer(subject, SomeIdea.answer(), As.signIn(Role.OFFICER));
    assertThat(stage(OFFICER)).isEqualTo(Stage.CLOSED);
    assertThat(of(OFFICER).isAsked()).isFalse();
  }

  @Test
  void who_is_yet_to_answer_is_not_told_of_a_statement() {
    proposed();
    assertThat(stage(anna)).isNull();
    give(anna);
    assertThat(stage(anna)).isEqualTo(Stage.PROPOSED);
  }

  @Test
  void of_what_is_closed_to_her_there_is_nothing() {
    As.signIn(Role.OFFICER, Role.ASSESSOR);
    assertThat(tables.picture(List.of(subject), SHE).progress()).containsOnlyKeys(subject);
    conflicts.close(subject, SHE.id());
    assertThat(tables.picture(List.of(subject), SHE).progress()).isEmpty();
  }

  @Test
  void a_statement_of_two_is_there_for_whom_both_are_open() {
    var other = ideas.came("Skridskor på sjön");
    var together = new NewRelation(RelationKind.TOGETHER, other, "Samma sjö.");
    relations.make(reference, together, As.signIn(Role.OFFICER));
    assertThat(stage(SHE)).isEqualTo(Stage.NONE);
    conflicts.close(subject(other), SHE.id());
    assertThat(stage(SHE)).as("not begun").isNull();
    proposed();
    assertThat(stage(SHE)).isNull();
    assertThat(stage(OFFICER)).isEqualTo(Stage.PROPOSED);
  }
}
