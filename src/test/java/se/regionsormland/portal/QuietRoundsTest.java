package se.regionsormland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Among tests nothing is written behind their back, and what is compared stands still. */
@PortalTest
class QuietRoundsTest {

  private static final Duration LONGER_THAN_ALL_TESTS = Duration.ofHours(1);

  /** The trail is of no form, the finder reads, no letter can leave, nobody listens to Moments. */
  private static final List<String> MEANWHILE =
      List.of("CrowdRound", "Teacher", "Postman", "Moments");

  @Autowired private List<ScheduledTaskHolder> holders;

  @Test
  void no_round_begins_by_itself_while_tests_run() {
    var rounds = holders.stream().flatMap(each -> each.getScheduledTasks().stream()).toList();

    assertThat(rounds).hasSizeGreaterThan(MEANWHILE.size());
    assertThat(rounds.stream().filter(QuietRoundsTest::isSoon).map(ScheduledTask::toString))
        .allMatch(name -> MEANWHILE.stream().anyMatch(each -> name.contains("." + each + ".")));
  }

  private static boolean isSoon(ScheduledTask round) {
    return !(round.getTask() instanceof IntervalTask task
        && task.getInitialDelayDuration().compareTo(LONGER_THAN_ALL_TESTS) >= 0);
  }
}
