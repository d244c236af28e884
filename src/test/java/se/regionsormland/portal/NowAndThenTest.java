package se.regionsormland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.TaskScheduler;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class NowAndThenTest {

  @Autowired private TaskScheduler scheduler;

  @Test
  void what_fails_is_done_again_and_the_log_has_its_kind_but_none_of_its_words(
      CapturedOutput output) throws InterruptedException {
    var twice = new CountDownLatch(2);
    var running =
        scheduler.scheduleWithFixedDelay(
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
