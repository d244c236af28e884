package se.regionsormland.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;

@InsideTest
class AnswerClockTest {

  @Autowired private AnswerClock answerClock;
  @Autowired private Cases cases;
  @Autowired private CaseIdeas ideas;
  @Autowired private TestClock clock;

  private String reference;
  private Viewer officer;

  /** Came on Monday 1 March 2027, to be answered by Monday 15 March. */
  @BeforeEach
  void aCase() {
    reference = ideas.came("Dammar vid sjön");
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
  }

  private CaseStatus status() {
    return cases.read(reference, As.viewer(Role.OFFICER)).status();
  }

  private long acts(Act act) {
    return cases.read(reference, As.viewer(Role.OFFICER)).caseLog().stream()
        .map(CaseLogLine::act)
        .filter(act::equals)
        .count();
  }

  @Test
  void a_pause_adds_its_working_days_and_leaves_the_first_promise_standing() {
    answerClock.pause(reference, "Väntar på budget", officer);
    answerClock.pause(reference, "Väntar på budget", officer);
    assertThat(acts(Act.PAUSED)).isOne();
    clock.set(Instant.parse("2027-03-08T10:00:00Z"));
    answerClock.resume(reference, officer);
    answerClock.resume(reference, officer);
    assertThat(acts(Act.RESUMED)).isOne();
    assertThat(status().answerBy()).isEqualTo(LocalDate.of(2027, 3, 22));
    assertThat(status().firstAnswerBy()).isEqualTo(LocalDate.of(2027, 3, 15));
  }

  @Test
  void a_delay_is_told_once_for_one_date() {
    var later = LocalDate.of(2027, 3, 31);
    answerClock.tellDelay(reference, later, "Sjukdom", officer);
    answerClock.tellDelay(reference, later, "Sjukdom", officer);
    assertThat(acts(Act.DELAY_TOLD)).isOne();
    assertThat(status().delayed()).isTrue();
  }
}
