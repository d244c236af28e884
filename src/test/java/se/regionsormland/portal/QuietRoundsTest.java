package se.regionsormland.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Among tests nothing is written behind their back, and what is compared stands still. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class QuietRoundsTest {

  private static final Duration LONGER_THAN_ALL_TESTS = Duration.ofHours(1);

  /** The trail is of no form, the finder reads, no letter can leave, what is kept is no row. */
  private static final List<String> MEANWHILE =
      List.of("CrowdRound", "Teacher", "Postman", "KeptPages", "KeptDialect", "LatelyFound");

  @Autowired private List<ScheduledTaskHolder> holders;
  @Autowired private TaskScheduler rounds;
  @Autowired private Statements statements;
  @Autowired private JdbcClient db;

  @Test
  void no_round_begins_by_itself_while_tests_run() {
    var rounds = holders.stream().flatMap(each -> each.getScheduledTasks().stream()).toList();

    assertThat(rounds).hasSizeGreaterThan(MEANWHILE.size());
    assertThat(rounds.stream().filter(QuietRoundsTest::isSoon).map(ScheduledTask::toString))
        .allMatch(name -> MEANWHILE.stream().anyMatch(each -> name.contains("." + each + ".")));
  }

  @Test
  void what_a_round_asks_meanwhile_is_not_counted_as_the_work_of_a_page() {
    assertThat(statements.during(this::ask)).isOne();

    int counted =
        statements.during(() -> assertThatCode(this::askInARound).doesNotThrowAnyException());
    assertThat(counted).isZero();
  }

  private void askInARound() throws Exception {
    rounds.schedule(this::ask, Instant.now()).get(10, TimeUnit.SECONDS);
  }

  private void ask() {
    db.sql("SELECT 1").query(Integer.class).single();
  }

  private static boolean isSoon(ScheduledTask round) {
    return !(round.getTask() instanceof IntervalTask task
        && task.getInitialDelayDuration().compareTo(LONGER_THAN_ALL_TESTS) >= 0);
  }

  @Test
  void what_fails_is_done_again_and_the_log_has_its_kind_but_none_of_its_words(
      CapturedOutput output) throws InterruptedException {
    var twice = new CountDownLatch(2);
    var running =
        rounds.scheduleWithFixedDelay(
            () -> {
              twice.countDown();
              throw new IllegalStateException("ord som någon skrev");
            },
            Duration.ofMillis(20));
    try {
      assertThat(twice.await(5, TimeUnit.SECONDS)).isTrue();
    } finally {
      running.cancel(true);
    }
    assertThat(output).contains("IllegalStateException").doesNotContain("ord som någon skrev");
  }
}
