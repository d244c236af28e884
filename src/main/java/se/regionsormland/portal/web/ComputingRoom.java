package se.regionsormland.portal.web;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.FairRoom;

/**
 * How much is computed of texts and searches at once: so little that all else has its share of the
 * database and the processors. Whoever comes when it is full waits a moment, in turn.
 */
@Component
public class ComputingRoom {

  static final int AT_ONCE = 4;

  /** After which to come back. */
  public static final Duration WAITS = Duration.ofSeconds(2);

  private final FairRoom room = new FairRoom(AT_ONCE, WAITS);

  /** False if it stays full: whoever is let in leaves too. */
  public boolean enter() {
    return room.enter();
  }

  public void leave() {
    room.leave();
  }
}
