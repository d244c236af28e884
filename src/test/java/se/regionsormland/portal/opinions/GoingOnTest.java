package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.opinions.TestMembers.saying;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.lists.GoingOnTables;
import se.regionsormland.portal.opinions.lists.GoingOnTables.GoingOn;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;

/** What the areas and the municipalities look like if the cases of an agenda go on. */
@InsideTest
class GoingOnTest {

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
  private String one;
  private String other;

  /** What others have left, as each of them sees it. */
  private Map<UUID, Long> before;

  @BeforeEach
  void twoCasesInFlen() {
    anna = members.member(Role.ASSESSOR);
    one = ideas.came("Lånecyklar i byn");
    other = ideas.came("Skridskor på sjön");
    before =
        Stream.of(OFFICER, SHE, anna)
            .collect(Collectors.toMap(Viewer::id, reader -> flen(reader).before()));
  }

  @AfterEach
  void leave() {
    conflicts.openAll();
    members.leave();
  }

  private static Viewer officer() {
    return As.signIn(Role.OFFICER);
  }

  private UUID subject(String reference) {
    return submitted.withReference(reference, officer()).orElseThrow().id();
  }

  private GoingOn of(Viewer viewer, String... agenda) {
    var subjects = Stream.of(agenda).map(this::subject).toList();
    As.signIn(viewer.roles().toArray(Role[]::new));
    return tables.picture(subjects, viewer).goingOn();
  }

  private GoingOn.Row flen(Viewer viewer, String... agenda) {
    return of(viewer, agenda).municipalities().stream()
        .filter(row -> row.name().equals("Flen"))
        .findAny()
        .orElseThrow();
  }

  /** How many more went on before, and how many do now. */
  private List<Long> moved(Viewer viewer, String... agenda) {
    var row = flen(viewer, agenda);
    return List.of(row.before() - before.get(viewer.id()), row.now());
  }

  private void written(String reference, Recommendation what) {
    var onto = statements.read(reference, officer()).version();
    var text = new StatementText(what, "Bra tanke.", "Skälet", "", Set.of());
    assertThat(statements.write(reference, text, onto, officer()))
        .isInstanceOf(StatementOutcome.Done.class);
  }

  private void proposed(String reference, Recommendation what) {
    written(reference, what);
    var onto = statements.read(reference, officer()).version();
    statements.propose(reference, onto, officer());
  }

  private void confirmed(String reference, Recommendation what) {
    proposed(reference, what);
    var second = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    statements.confirm(reference, statements.read(reference, second).version(), second);
  }

  @Test
  void the_cases_of_the_agenda_stand_beside_those_that_went_on_before() {
    confirmed(one, Recommendation.GO_ON);
    confirmed(other, Recommendation.DEVELOP);
    assertThat(moved(OFFICER, other)).containsExactly(1L, 1L);
    assertThat(moved(OFFICER, one, other)).containsExactly(0L, 2L);
    assertThat(moved(OFFICER)).containsExactly(2L, 0L);
    var areas = of(OFFICER, one, other).areas();
    assertThat(areas.stream().mapToLong(GoingOn.Row::now).sum()).isEqualTo(2);
    assertThat(of(OFFICER, other).areas().stream().mapToLong(GoingOn.Row::together).sum())
        .isEqualTo(areas.stream().mapToLong(GoingOn.Row::together).sum());
  }

  @Test
  void what_is_proposed_counts_where_it_is_taken_up_and_nowhere_else_and_a_draft_never() {
    written(one, Recommendation.GO_ON);
    proposed(other, Recommendation.GO_ON);
    assertThat(moved(OFFICER, one, other)).containsExactly(0L, 1L);
    assertThat(moved(OFFICER, one)).containsExactly(0L, 0L);
  }

  @Test
  void what_the_group_advises_to_leave_does_not_go_on() {
    confirmed(one, Recommendation.NOT_NOW);
    confirmed(other, Recommendation.REFER);
    assertThat(moved(OFFICER, one, other)).containsExactly(0L, 0L);
    assertThat(of(OFFICER, one, other).changesNothing()).isTrue();
  }

  @Test
  void what_is_closed_to_her_is_not_counted_for_her_and_for_the_others_as_before() {
    confirmed(one, Recommendation.GO_ON);
    confirmed(other, Recommendation.GO_ON);
    assertThat(moved(SHE, one)).as("before the conflict").containsExactly(1L, 1L);
    conflicts.close(subject(one), SHE.id());
    conflicts.close(subject(other), SHE.id());
    assertThat(moved(SHE, one)).containsExactly(0L, 0L);
    assertThat(moved(OFFICER, one)).containsExactly(1L, 1L);
  }

  @Test
  void who_is_yet_to_answer_reads_nothing_of_what_is_recommended_until_she_has() {
    members.lookAt(one, anna);
    proposed(one, Recommendation.GO_ON);
    assertThat(moved(OFFICER, one)).containsExactly(0L, 1L);
    assertThat(moved(anna, one)).containsExactly(0L, 0L);
    As.signIn(Role.ASSESSOR);
    opinions.give(one, saying("Anna"), 0, anna);
    assertThat(moved(anna, one)).containsExactly(0L, 1L);
  }

  @Test
  void of_two_that_are_handled_together_what_is_closed_in_the_one_hides_both() {
    relations.make(one, new NewRelation(RelationKind.TOGETHER, other, "Samma sjö."), officer());
    confirmed(one, Recommendation.GO_ON);
    assertThat(moved(OFFICER, one)).containsExactly(1L, 1L);
    conflicts.close(subject(other), SHE.id());
    assertThat(moved(SHE, one)).containsExactly(0L, 0L);
  }
}
