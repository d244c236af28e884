package se.regionsormland.portal.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many at once; whoever comes when it is full waits a moment, in turn. */
public final class FairRoom {

  private final Semaphore places;
  private final Duration wait;

  /**
   * @param wait for a turn, at most
   */
  public FairRoom(int atOnce, Duration wait) {
    this.places = new Semaphore(atOnce, true);
    this.wait = wait;
  }

  /** False if it stays full: whoever is let in leaves too. */
  public boolean enter() {
    try {
      return places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** For who cannot come again: in turn, whatever the wait. */
  public void enterHoweverLong() {
    places.acquireUninterruptibly();
  }

  public void leave() {
    places.release();
  }
}
