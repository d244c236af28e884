package se.regionsormland.portal.identity;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hashing is slow on purpose. At most two at once, first come first served, on threads of their
 * own: those that answer requests are as few as the processors, and one that holds a row of the
 * database would otherwise stand behind the hashes of others. Never within a transaction.
 */
class PasswordHashing implements PasswordEncoder, AutoCloseable {

  static final int AT_ONCE = 2;

  private final PasswordEncoder passwords;
  private final Duration wait;
  private final Semaphore room = new Semaphore(AT_ONCE, true);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("password-", 0).factory());

  /**
   * @param wait for a turn, at most
   */
  PasswordHashing(PasswordEncoder passwords, Duration wait) {
    this.passwords = passwords;
    this.wait = wait;
  }

  /**
   * @throws PasswordsBusy nobody's turn came within the wait
   */
  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return inTurn(() -> passwords.encode(password));
  }

  /**
   * @throws PasswordsBusy nobody's turn came within the wait; nothing was compared
   */
  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return Boolean.TRUE.equals(inTurn(() -> passwords.matches(password, hash)));
  }

  private <T extends @Nullable Object> T inTurn(Callable<T> hash) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A password is hashed while a transaction is open");
    }
    try {
      if (!room.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new PasswordsBusy();
      }
      return admitted(hash);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PasswordsBusy();
    }
  }

  private <T extends @Nullable Object> T admitted(Callable<T> hash) throws InterruptedException {
    try {
      return threads.submit(hash).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      room.release();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
