package se.regionsormland.portal.web;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.FairRoom;

/**
 * How much is computed of texts and searches at once: so little that all else has its share of the
 * database and the processors. A few more wait in turn. A crowd that comes at once may wait too,
 * once: those who still come while it waits are turned away at once, and nobody waits long for
 * nothing.
 */
@Component
public class ComputingRoom {

  static final int AT_ONCE = 4;

  /** So few that each is answered soon, and so many that nobody at work is without work. */
  static final int WAITING = 8;

  /** More than a class or a meeting that presses the same button. */
  static final int CROWD = 52;

  /** After which to come back, in the next whole second. */
  public static final Duration COME_BACK = Duration.ofSeconds(2);

  /** Whoever may wait is to be answered, however slow the room is. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final FairRoom room = new FairRoom(AT_ONCE, PATIENCE);

  private int inside;
  private int crowd;

  /** Whether somebody who comes now is turned away. */
  synchronized boolean isFull() {
    return inside >= AT_ONCE + WAITING && crowd >= CROWD;
  }

  synchronized int inside() {
    return inside;
  }

  /** False if there is no room: whoever is let in leaves too. */
  public boolean enter() {
    if (!comes()) {
      return false;
    }
    if (room.enter()) {
      return true;
    }
    goes();
    return false;
  }

  public void leave() {
    room.leave();
    goes();
  }

  private synchronized boolean comes() {
    if (isFull()) {
      return false;
    }
    if (inside >= AT_ONCE + WAITING) {
      crowd++;
    }
    inside++;
    return true;
  }

  /** When the room is at rest, the next crowd may come. */
  private synchronized void goes() {
    inside--;
    if (inside == 0) {
      crowd = 0;
    }
  }
}
