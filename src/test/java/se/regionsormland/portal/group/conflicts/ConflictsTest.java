package se.regionsormland.portal.group.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.CaseNotes;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.records.SeenCases;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.ClosedToSomebody;
import se.regionsormland.portal.web.NotFound;

/** Who may not take part in a case: asked, then decided by another than the person. */
@InsideTest
@RecordApplicationEvents
class ConflictsTest {

  private static final Decision YES = new Decision(true, Law.EMPLOYEE, "Hon sitter i styrelsen.");
  private static final Decision NO = new Decision(false, Law.EMPLOYEE, "Uppdraget är avslutat.");

  @Autowired private Conflicts conflicts;
  @Autowired private Cases cases;
  @Autowired private CaseNotes notes;
  @Autowired private CaseLog caseLog;
  @Autowired private SeenCases seen;
  @Autowired private Clock clock;
  @Autowired private SomeMembers members;
  @Autowired private CaseIdeas ideas;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private String reference;

  @BeforeEach
  void aCase() {
    reference = ideas.came("Gemensam verkstad");
  }

  @AfterEach
  void signOut() {
    members.none();
    As.nobody();
  }

  private static Viewer she() {
    return As.signIn(Role.OFFICER);
  }

  private static Viewer another() {
    return As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
  }

  private boolean askedByHerself() {
    var she = she();
    return conflicts.raise(reference, about(she), she);
  }

  private static Raised about(Viewer person) {
    return new Raised(person.id(), Ground.REPRESENTATIVE, "Styrelsen i föreningen.");
  }

  /** What waits, else what was asked last: the tests' clock stands still. */
  private Conflict asked() {
    return conflicts.of(reference, another()).conflicts().stream()
        .filter(one -> one.decided() == null)
        .findFirst()
        .orElseGet(this::last);
  }

  private Conflict last() {
    return conflicts.of(reference, another()).conflicts().getLast();
  }

  private Conflict.Decided decided(Decision decision) {
    var id = asked().id();
    return conflicts.decide(reference, id, decision, another());
  }

  private List<Act> acts() {
    return cases.read(reference, another()).caseLog().stream().map(CaseLogLine::act).toList();
  }

  @Test
  void an_exception_is_a_reason_for_a_no_and_never_for_a_yes() {
    assertThatThrownBy(() -> new Decision(true, Law.NO_MATTER, "Skäl."))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Decision(false, Law.OWN_BODY, "Skäl.").stands()).isFalse();
    assertThat(Law.values()).filteredOn(Law::saysNo).hasSize(2);
  }

  @Test
  void after_a_yes_the_log_keeps_when_she_had_last_opened_the_case() {
    askedByHerself();
    seen.see(subject(), she());
    decided(YES);
    assertThat(lastDetail())
        .startsWith(she().name() + " (öppnade ärendet senast ")
        .contains(String.valueOf(SwedishTime.today(clock).getYear()));
  }

  @Test
  void after_a_yes_the_log_says_where_she_had_opened_nothing() {
    askedByHerself();
    decided(YES);
    assertThat(lastDetail()).isEqualTo(she().name() + " (hade inte öppnat ärendet)");
  }

  private String lastDetail() {
    return cases.read(reference, another()).caseLog().getLast().detail();
  }

  @Test
  void a_question_alone_closes_nothing() {
    assertThat(askedByHerself()).isTrue();
    assertThat(cases.read(reference, she()).idea().reference()).isEqualTo(reference);
    assertThat(last().decided()).isNull();
  }

  @Test
  void from_a_yes_the_case_is_not_found_by_her_and_by_others_as_before() {
    askedByHerself();
    decided(YES);
    var she = she();
    assertThatThrownBy(() -> cases.read(reference, she)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> conflicts.of(reference, she)).isInstanceOf(NotFound.class);
    assertThat(last().decided()).extracting(Conflict.Decided::what).isEqualTo(YES);
    assertThat(acts()).endsWith(Act.CONFLICT_RAISED, Act.CONFLICT_STANDS);
  }

  @Test
  void with_the_question_and_with_the_yes_nothing_more_is_shown_from_memory(
      ApplicationEvents events) {
    askedByHerself();
    decided(YES);
    assertThat(events.stream(ClosedToSomebody.class)).hasSize(2);
  }

  @Test
  void a_no_closes_nothing_and_the_question_can_be_asked_again() {
    askedByHerself();
    decided(NO);
    assertThat(cases.read(reference, she()).idea().reference()).isEqualTo(reference);
    assertThat(askedByHerself()).isTrue();
  }

  @Test
  void about_one_person_there_is_one_question_at_a_time() {
    askedByHerself();
    assertThat(askedByHerself()).isFalse();
    assertThat(conflicts.of(reference, another()).conflicts()).hasSize(1);
  }

  @Test
  void nobody_decides_about_herself() {
    askedByHerself();
    var id = last().id();
    var she = she();
    assertThatThrownBy(() -> conflicts.decide(reference, id, NO, she)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decideInTheDatabase(id, she.id()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never_by_the_person");
  }

  @Test
  void what_is_decided_is_not_decided_anew() {
    askedByHerself();
    var first = decided(YES);
    assertThat(decided(NO)).isEqualTo(first);
    assertThatThrownBy(() -> decideInTheDatabase(last().id(), UUID.randomUUID()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }

  private void decideInTheDatabase(UUID id, UUID by) {
    jdbc.sql(
            """
            UPDATE conflict_of_interest SET stands = false, law = 'EMPLOYEE', reason = 'x',
                   decided_by = :by, decided_by_name = 'x', decided_at = now() WHERE id = :id
            """)
        .param("by", by)
        .param("id", id)
        .update();
  }

  @Test
  void the_groups_chair_or_secretary_decides_and_no_officer_beside_them() {
    var secretary = As.viewer(Role.ASSESSOR);
    members.appoint(secretary, MemberFunction.SECRETARY);
    askedByHerself();
    assertThatThrownBy(() -> decided(NO)).isInstanceOf(NotFound.class);
    assertThat(decidedBy(secretary, YES).what()).isEqualTo(YES);
  }

  @Test
  void of_the_chair_the_secretary_decides_and_of_the_secretary_the_chair() {
    var chair = As.viewer(Role.OFFICER);
    var secretary = As.viewer(Role.ASSESSOR);
    members.appoint(chair, MemberFunction.CHAIR);
    members.appoint(secretary, MemberFunction.SECRETARY);
    askedByHerself();
    assertThatThrownBy(() -> decidedBy(chair, NO)).isInstanceOf(NotFound.class);
    assertThat(decidedBy(secretary, NO).what()).isEqualTo(NO);
    As.signIn(Role.ASSESSOR);
    conflicts.raise(reference, about(secretary), secretary);
    assertThatThrownBy(() -> decidedBy(secretary, NO)).isInstanceOf(NotFound.class);
    assertThat(decidedBy(chair, NO).what()).isEqualTo(NO);
  }

  @Test
  void where_the_group_has_nobody_who_may_another_officer_decides() {
    members.appoint(As.viewer(Role.OFFICER), MemberFunction.CHAIR);
    members.appoint(As.viewer(Role.ASSESSOR), MemberFunction.MEMBER);
    askedByHerself();
    assertThatThrownBy(() -> decidedBy(As.viewer(Role.ASSESSOR), NO)).isInstanceOf(NotFound.class);
    assertThat(decided(NO).what()).isEqualTo(NO);
  }

  @Test
  void who_has_a_conflict_in_the_case_decides_of_nobody_elses() {
    var chair = As.viewer(Role.OFFICER);
    askedByHerself();
    decided(YES);
    members.appoint(chair, MemberFunction.CHAIR);
    var assessor = As.signIn(Role.ASSESSOR);
    conflicts.raise(reference, about(assessor), assessor);
    assertThatThrownBy(() -> decidedBy(chair, NO)).isInstanceOf(NotFound.class);
    assertThat(decided(NO).what()).isEqualTo(NO);
  }

  @Test
  void the_secretary_asks_about_anybody() {
    var secretary = As.signIn(Role.ASSESSOR);
    members.appoint(secretary, MemberFunction.SECRETARY);
    members.appoint(As.viewer(Role.OFFICER), MemberFunction.MEMBER);
    var other = As.viewer(Role.OFFICER);
    assertThat(conflicts.raise(reference, about(other), secretary)).isTrue();
  }

  private Conflict.Decided decidedBy(Viewer who, Decision decision) {
    var id = asked().id();
    As.signIn(who.roles().toArray(Role[]::new));
    return conflicts.decide(reference, id, decision, who);
  }

  @Test
  void who_only_assesses_asks_about_herself_and_nobody_else() {
    var other = As.viewer(Role.OFFICER);
    members.appoint(other, MemberFunction.MEMBER);
    var assessor = As.signIn(Role.ASSESSOR);
    assertThat(conflicts.raise(reference, about(assessor), assessor)).isTrue();
    assertThatThrownBy(() -> conflicts.raise(reference, about(other), assessor))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_case_is_free_once_its_holder_may_not_have_it() {
    cases.take(reference, null, she());
    askedByHerself();
    decided(YES);
    assertThat(cases.read(reference, another()).status().holder().isNobody()).isTrue();
  }

  @Test
  void what_she_does_while_a_yes_is_on_its_way_is_undone() throws Exception {
    askedByHerself();
    try (var her = Executors.newSingleThreadExecutor()) {
      Future<?> note =
          new TransactionTemplate(transactions)
              .execute(_ -> {
                decided(YES);
                var begun = her.submit(this::sheWrites);
                untilSomebodyWaits();
                return begun;
              });
      assertThatThrownBy(note::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(NotFound.class);
    }
    assertThat(notes.of(reference, another())).isEmpty();
    assertThat(acts()).doesNotContain(Act.NOTE_ADDED);
  }

  @Test
  void what_she_had_begun_before_a_yes_stays_and_the_log_says_in_which_order() throws Exception {
    askedByHerself();
    try (var other = Executors.newSingleThreadExecutor()) {
      var decision =
          new TransactionTemplate(transactions)
              .execute(_ -> {
                sheWrites();
                var begun = other.submit(() -> decided(YES));
                untilSomebodyWaits();
                return begun;
              });
      assertThat(decision.get().what()).isEqualTo(YES);
    }
    assertThat(acts()).endsWith(Act.NOTE_ADDED, Act.CONFLICT_STANDS);
  }

  @Test
  void the_database_too_refuses_what_she_does_after_a_yes() {
    askedByHerself();
    decided(YES);
    var subject = subject();
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    INSERT INTO case_log (subject, number, at, actor_kind, actor_id, actor_name, act,
                                          detail, previous_hash, hash, hash_version)
                    SELECT subject, number + 1, at, 'ACCOUNT', :her, 'x', 'TAKEN', '', hash, 'x',
                           hash_version
                    FROM case_log WHERE subject = :subject ORDER BY number DESC LIMIT 1
                    """)
                .param("her", As.viewer(Role.OFFICER).id())
                .param("subject", subject)
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("conflict of interest stands");
  }

  @Test
  void a_question_that_was_asked_is_taken_away_by_nobody() {
    askedByHerself();
    var asked = "DELETE FROM conflict_of_interest WHERE subject_id = :subject";
    var subject = subject();
    assertThatThrownBy(() -> TestDatabase.owner(jdbc).sql(asked).param("subject", subject).update())
        .rootCause()
        .hasMessageContaining("not rewritten");
  }

  @Test
  void the_log_refuses_even_what_is_said_before_a_case_opens_after_a_yes() {
    askedByHerself();
    decided(YES);
    var subject = subject();
    var she = she();
    var saying = new TransactionTemplate(transactions);
    assertThatThrownBy(() ->
            saying.executeWithoutResult(
                _ -> caseLog.addUnopened(subject, she, Act.NO_CONFLICT_SAID, "")))
        .isInstanceOf(NotFound.class);
  }

  private void sheWrites() {
    notes.add(reference, UUID.randomUUID(), "Ringde avsändaren.", she());
  }

  private UUID subject() {
    return cases.read(reference, another()).idea().id();
  }

  /** The one who is second holds no lock of this case yet, and waits for one. */
  private void untilSomebodyWaits() {
    var subject = subject();
    boolean waits = false;
    for (int looks = 0; !waits && looks < 10_000; looks++) {
      waits =
          jdbc.sql(
                  """
                  SELECT count(*) > 0 FROM pg_locks
                  WHERE locktype = 'advisory' AND NOT granted
                    AND (classid::bigint << 32) | objid::bigint = hashtextextended(:subject, 0)
                  """)
              .param("subject", subject.toString())
              .query(Boolean.class)
              .single();
    }
    assertThat(waits).isTrue();
  }
}
