package se.regionsormland.portal.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How much is computed of texts and searches at once: so little that all else has its share of the
 * database and the processors. Whoever comes when it is full waits a moment, in turn.
 */
@Component
public class ComputingRoom {

  static final int AT_ONCE = 4;

  /** After which to come back. */
  public static final Duration WAITS = Duration.ofSeconds(2);

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** False if it stays full: whoever is let in leaves too. */
  public boolean enter() {
    try {
      return places.tryAcquire(WAITS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public void leave() {
    places.release();
  }
}
