package se.regionsormland.portal.identity;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.regionsormland.portal.shared.FairRoom;

/**
 * Hashing is slow on purpose. At most two at once, first come first served, on threads of their
 * own: those that answer requests are as few as the processors, and one that holds a row of the
 * database would otherwise stand behind the hashes of others. Never within a transaction.
 */
class PasswordHashing implements PasswordEncoder, AutoCloseable {

  static final int AT_ONCE = 2;

  /** Bound where the thread that asks has its turn already. */
  private static final ScopedValue<Boolean> TURN = ScopedValue.newInstance();

  private final PasswordEncoder passwords;
  private final FairRoom room;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("password-", 0).factory());

  /**
   * @param wait for a turn, at most
   */
  PasswordHashing(PasswordEncoder passwords, Duration wait) {
    this.passwords = passwords;
    this.room = new FairRoom(AT_ONCE, wait);
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

  /**
   * One turn for all that the caller does, the hashing among it: whoever has to wait for hers has
   * touched nothing yet.
   *
   * @throws PasswordsBusy nobody's turn came within the wait; nothing was done
   */
  <T extends @Nullable Object> T inOneTurn(ScopedValue.CallableOp<T, RuntimeException> work) {
    refuseWithinTransactions();
    if (!room.enter()) {
      throw new PasswordsBusy();
    }
    try {
      return ScopedValue.where(TURN, true).call(work);
    } finally {
      room.leave();
    }
  }

  /** For the portal itself, when it starts: a crowd at its door delays it and does not stop it. */
  String encodeHoweverLong(String password) {
    room.enterHoweverLong();
    try {
      return Objects.requireNonNull(hashed(() -> passwords.encode(password)));
    } finally {
      room.leave();
    }
  }

  private <T extends @Nullable Object> T inTurn(Callable<T> hash) {
    return TURN.isBound() ? hashed(hash) : inOneTurn(() -> hashed(hash));
  }

  private static void refuseWithinTransactions() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A password is hashed while a transaction is open");
    }
  }

  private <T extends @Nullable Object> T hashed(Callable<T> hash) {
    refuseWithinTransactions();
    try {
      return threads.submit(hash).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PasswordsBusy();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
