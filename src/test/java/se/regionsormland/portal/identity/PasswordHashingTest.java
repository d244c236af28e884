package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Two at once, in turn, and nothing else stands still meanwhile. */
class PasswordHashingTest {

  private final CountDownLatch done = new CountDownLatch(1);
  private final CountDownLatch both = new CountDownLatch(PasswordHashing.AT_ONCE);
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger virtual = new AtomicInteger();

  /** Takes as long as the test wants. */
  private final PasswordEncoder slow =
      new PasswordEncoder() {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
          return matches(password, "") ? "hash" : "none";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          virtual.addAndGet(Thread.currentThread().isVirtual() ? 1 : 0);
          both.countDown();
          try {
            done.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          } finally {
            now.decrementAndGet();
          }
          return true;
        }
      };

  @AfterEach
  void noTransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  @Test
  void of_many_at_once_two_are_hashed_and_never_on_the_threads_that_answer() throws Exception {
    try (var hashing = new PasswordHashing(slow, Duration.ofMinutes(1));
        var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          Collections.<Callable<Boolean>>nCopies(25, () -> hashing.matches("ett", "hash")).stream()
              .map(people::submit)
              .toList();
      both.await();
      done.countDown();
      for (var one : all) {
        assertThat(one.get()).isTrue();
      }
    }
    assertThat(most).hasValue(PasswordHashing.AT_ONCE);
    assertThat(virtual).hasValue(0);
  }

  @Test
  void whose_turn_does_not_come_is_told_so_and_then_there_is_room_again() throws Exception {
    try (var hashing = new PasswordHashing(slow, Duration.ofMillis(1));
        var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> first = people.submit(() -> hashing.encode("ett"));
      Future<?> second = people.submit(() -> hashing.matches("två", "hash"));
      both.await();
      assertThatThrownBy(() -> hashing.encode("tre")).isInstanceOf(PasswordsBusy.class);
      assertThatThrownBy(() -> hashing.matches("tre", "")).isInstanceOf(PasswordsBusy.class);
      done.countDown();
      first.get();
      second.get();
      assertThat(hashing.encode("tre")).isEqualTo("hash");
    }
  }

  @Test
  void nobody_hashes_while_a_connection_is_held() {
    done.countDown();
    try (var hashing = new PasswordHashing(slow, Duration.ofMillis(1))) {
      TransactionSynchronizationManager.setActualTransactionActive(true);
      assertThatThrownBy(() -> hashing.encode("ett")).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> hashing.matches("ett", ""))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
