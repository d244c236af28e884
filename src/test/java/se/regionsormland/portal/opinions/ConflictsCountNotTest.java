package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionsormland.portal.opinions.TestMembers.saying;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.opinions.OpinionFile.Looking;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.lists.MinutedWords;
import se.regionsormland.portal.web.NotFound;

/**
 * No answer counts of somebody for whom a conflict of interest stands, whatever came first. Where
 * two go on at once a gate holds the second until the first is done: each order has one outcome.
 */
@InsideTest
class ConflictsCountNotTest {

  @Autowired private Opinions opinions;
  @Autowired private Assignments assignments;
  @Autowired private OpinionRows rows;
  @Autowired private MinutedWords minuted;
  @Autowired private TestMembers members;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private String reference;
  private UUID subject;
  private Viewer anna;
  private Viewer bo;

  @BeforeEach
  void twoLookAtACase() {
    reference = ideas.came("Lånecyklar i byn");
    anna = members.member(Role.ASSESSOR);
    bo = members.member(Role.ASSESSOR, Role.ADMINISTRATOR);
    members.lookAt(reference, anna, bo);
    subject = submitted.withReference(reference, As.viewer(Role.OFFICER)).orElseThrow().id();
  }

  @AfterEach
  void leave() {
    members.leave();
  }

  private OpinionOutcome annaGives() {
    As.signIn(Role.ASSESSOR);
    return opinions.give(reference, saying("Anna"), 0, anna);
  }

  private OpinionOutcome boGives() {
    As.signIn(Role.ASSESSOR, Role.ADMINISTRATOR);
    return opinions.give(reference, saying("Bo"), 0, bo);
  }

  private Boolean conflictStands() {
    members.settle(reference, anna);
    return true;
  }

  private Boolean answered() {
    submitted.answer(subject, SomeIdea.answer(), As.signIn(Role.OFFICER));
    return true;
  }

  /** The first has done its part and not ended yet when the second begins, and waits for it. */
  private <T> Future<T> oneAfterTheOther(Runnable first, Callable<T> second) {
    try (var other = Executors.newSingleThreadExecutor()) {
      return new TransactionTemplate(transactions)
          .execute(_ -> {
            first.run();
            var begun = other.submit(second);
            untilSomebodyWaits();
            return begun;
          });
    }
  }

  private void untilSomebodyWaits() {
    boolean waits = false;
    for (int looks = 0; !waits && looks < 10_000; looks++) {
      waits =
          jdbc.sql(
                  """
                  SELECT count(*) > 0 FROM pg_locks
                  WHERE NOT granted AND (locktype <> 'advisory'
                    OR (classid::bigint << 32) | objid::bigint = hashtextextended(:subject, 0))
                  """)
              .param("subject", subject.toString())
              .query(Boolean.class)
              .single();
    }
    assertThat(waits).isTrue();
  }

  private void onlyBoCounts(int given) {
    var officer = As.signIn(Role.OFFICER);
    var assigned = assignments.of(reference, officer);
    assertThat(assigned.all()).extracting(Assignment::member).containsExactly(bo.id());
    assertThat(assigned.given()).isEqualTo(given);
    assertThat(opinions.read(reference, officer).opinions())
        .extracting(Opinion::member)
        .doesNotContain(anna.id());
  }

  @Test
  void what_she_gave_before_a_yes_does_not_count_after_it_and_the_case_is_not_there_for_her() {
    annaGives();
    boGives();
    members.ask(reference, anna);
    assertThat(assignments.of(reference, As.signIn(Role.OFFICER)).given())
        .as("a question alone takes nothing away")
        .isEqualTo(2);
    assertThat(minutesSayTo(anna)).isTrue();
    conflictStands();
    assertThat(minutesSayTo(anna)).isFalse();
    onlyBoCounts(1);
    As.signIn(Role.ASSESSOR);
    assertThatThrownBy(() -> opinions.read(reference, anna)).isInstanceOf(NotFound.class);
    assertThatThrownBy(this::annaGives).isInstanceOf(NotFound.class);
  }

  private boolean minutesSayTo(Viewer who) {
    var all =
        new TransactionTemplate(transactions).execute(_ -> minuted.read(List.of(subject), who));
    return all.containsKey(subject);
  }

  @Test
  void nobody_enters_an_answer_for_her_and_the_database_refuses_it_too() {
    members.isInConflict(reference, anna);
    var officer = As.signIn(Role.OFFICER);
    assertThatThrownBy(() -> opinions.enter(reference, anna.id(), saying("Anna"), officer))
        .isInstanceOf(NotFound.class);
    var hers = new Assignment(anna.id(), anna.name(), TestMembers.DUE, "x", false);
    var it = se.regionsormland.portal.records.Subject.idea(subject);
    assertThatThrownBy(() -> rows.add(it, hers, saying("Anna"), null))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("no part in the case");
    var again = new Settling(Set.of(anna.id()), Set.of(), TestMembers.DUE);
    assertThat(assignments.settle(reference, again, officer)).isTrue();
    onlyBoCounts(0);
  }

  @Test
  void she_answers_while_a_yes_is_on_its_way() {
    members.ask(reference, anna);
    var given = oneAfterTheOther(this::conflictStands, this::annaGives);
    assertThatThrownBy(given::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(NotFound.class);
    onlyBoCounts(0);
  }

  @Test
  void a_yes_comes_while_she_answers() throws Exception {
    members.ask(reference, anna);
    var stands = oneAfterTheOther(this::annaGives, this::conflictStands);
    assertThat(stands.get()).isTrue();
    onlyBoCounts(0);
  }

  @Test
  void she_answers_while_the_case_is_being_closed() throws Exception {
    var given = oneAfterTheOther(this::answered, this::annaGives);
    assertThat(given.get()).isEqualTo(new OpinionOutcome.Refused(Looking.OVER));
    assertThat(assignments.of(reference, As.signIn(Role.OFFICER)).given()).isZero();
  }

  @Test
  void the_case_is_closed_while_she_answers() throws Exception {
    var answered = oneAfterTheOther(this::annaGives, this::answered);
    assertThat(answered.get()).isTrue();
    assertThat(assignments.of(reference, As.signIn(Role.OFFICER)).given()).isOne();
  }

  @Test
  void a_yes_comes_while_the_case_is_being_closed() throws Exception {
    annaGives();
    members.ask(reference, anna);
    var stands = oneAfterTheOther(this::answered, this::conflictStands);
    assertThat(stands.get()).isTrue();
    onlyBoCounts(0);
  }

  @Test
  void the_case_is_closed_while_a_yes_is_on_its_way() throws Exception {
    annaGives();
    members.ask(reference, anna);
    var answered = oneAfterTheOther(this::conflictStands, this::answered);
    assertThat(answered.get()).isTrue();
    onlyBoCounts(0);
  }
}
