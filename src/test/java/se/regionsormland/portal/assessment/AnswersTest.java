package se.regionsormland.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.assessment.drafts.AnswerParts;
import se.regionsormland.portal.assessment.drafts.DraftOutcome;
import se.regionsormland.portal.assessment.drafts.SendOutcome;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;

@InsideTest
class AnswersTest {

  @Autowired private Answers answers;
  @Autowired private Cases cases;
  @Autowired private CaseIdeas ideas;
  @Autowired private JdbcClient jdbc;

  private String reference;
  private Viewer officer;

  @BeforeEach
  void aCase() {
    reference = ideas.came("Dammar vid sjön");
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void leave() {
    As.nobody();
  }

  private static AnswerParts saying(String sentence) {
    return new AnswerParts(
        sentence,
        List.of(),
        List.of("Ring oss", "", ""),
        List.of(AnswerSheet.fits(11)),
        List.of("Länsstyrelsen"),
        " Naturskolan \n\nLänsstyrelsen",
        List.of(),
        "",
        List.of(),
        "",
        "Strateg, insatsområde 5");
  }

  private long acts(Act act) {
    return cases.read(reference, As.viewer(Role.OFFICER)).caseLog().stream()
        .map(CaseLogLine::act)
        .filter(act::equals)
        .count();
  }

  @Test
  void an_answer_reaches_the_idea_and_closes_the_case() {
    answers.save(reference, saying("Idén passar."), 0, officer);
    assertThat(answers.send(reference, 1, officer)).isEqualTo(new SendOutcome.Sent());
    var file = cases.read(reference, As.viewer(Role.OFFICER));
    assertThat(file.idea().state()).isEqualTo(IdeaState.ANSWERED);
    assertThat(file.status().open()).isFalse();
    assertThat(file.answer().by()).isEqualTo(officer.name());
    assertThat(file.status().holder().is(officer)).isTrue();
    assertThat(acts(Act.ANSWERED)).isOne();
  }

  @Test
  void what_nobody_kept_is_not_filed() {
    assertThat(saying("Ja").sheet().nextSteps()).containsExactly("Ring oss");
    assertThat(saying("Ja").sheet().partners()).containsExactly("Länsstyrelsen", "Naturskolan");
    answers.save(reference, saying("Idén passar."), 0, officer);
    answers.send(reference, 1, officer);
    assertThat(answers.draft(reference, As.viewer(Role.OFFICER))).isEmpty();
  }

  @Test
  void the_second_of_two_savers_is_shown_the_firsts_text_and_overwrites_nothing() {
    answers.save(reference, saying("Den förstas."), 0, officer);
    var saving = answers.save(reference, saying("Den andras."), 0, officer);
    assertThat(saving)
        .isInstanceOfSatisfying(
            DraftOutcome.Changed.class,
            changed -> assertThat(changed.theirs().parts().sentence()).isEqualTo("Den förstas."));
    assertThat(answers.draft(reference, As.viewer(Role.OFFICER)).orElseThrow().parts().sentence())
        .isEqualTo("Den förstas.");
    assertThat(answers.save(reference, saying("Den andras."), 1, officer))
        .isEqualTo(new DraftOutcome.Saved(2));
  }

  @Test
  void what_is_sent_is_what_was_looked_through() {
    answers.save(reference, saying("Granskad."), 0, officer);
    answers.save(reference, saying("Ändrad sedan."), 1, officer);
    assertThat(answers.send(reference, 1, officer)).isEqualTo(new SendOutcome.Changed());
    assertThat(cases.read(reference, As.viewer(Role.OFFICER)).status().open()).isTrue();
    assertThat(acts(Act.ANSWERED)).isZero();
  }

  @Test
  void nothing_is_saved_in_an_answered_case() {
    answers.save(reference, saying("Först."), 0, officer);
    answers.send(reference, 1, officer);
    assertThat(answers.save(reference, saying("För sent."), 0, officer))
        .isInstanceOfSatisfying(
            DraftOutcome.Closed.class,
            closed -> assertThat(closed.answer().by()).isEqualTo(officer.name()));
  }

  @Test
  void two_officers_at_once_send_one_answer_and_the_other_sees_whose() throws Exception {
    for (int round = 0; round < 20; round++) {
      reference = ideas.came("Kapplöpning " + round);
      As.signIn(Role.OFFICER);
      answers.save(reference, saying("Idén passar."), 0, officer);
      var outcomes = atOnce(() -> sendAs(Role.OFFICER), () -> sendAs(Role.OFFICER, Role.ASSESSOR));
      assertThat(outcomes).filteredOn(SendOutcome.Sent.class::isInstance).hasSize(1);
      assertThat(outcomes)
          .filteredOn(SendOutcome.Closed.class::isInstance)
          .singleElement()
          .isInstanceOfSatisfying(
              SendOutcome.Closed.class, closed -> assertThat(closed.answer().by()).isNotNull());
      As.signIn(Role.OFFICER);
      assertThat(acts(Act.ANSWERED)).isOne();
    }
  }

  private SendOutcome sendAs(Role... roles) {
    var viewer = As.signIn(roles);
    return answers.send(reference, 1, viewer);
  }

  private static List<SendOutcome> atOnce(Callable<SendOutcome> one, Callable<SendOutcome> other)
      throws Exception {
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var running =
          Stream.of(one, other).map(call -> threads.submit(() -> afterStart(start, call))).toList();
      return List.of(running.get(0).get(), running.get(1).get());
    }
  }

  private static SendOutcome afterStart(CyclicBarrier start, Callable<SendOutcome> call)
      throws Exception {
    start.await();
    return call.call();
  }

  @Test
  void an_assessor_writes_no_answer() {
    var assessor = As.signIn(Role.ASSESSOR);
    assertThatThrownBy(() -> answers.save(reference, saying("Nej."), 0, assessor))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> answers.send(reference, 1, assessor))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(
            jdbc.sql("SELECT count(*) FROM answer_draft WHERE saved_by = :who")
                .param("who", assessor.name())
                .query(Integer.class)
                .single())
        .isZero();
  }
}
