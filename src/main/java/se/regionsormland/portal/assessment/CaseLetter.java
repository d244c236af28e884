package se.regionsormland.portal.assessment;

import java.time.Instant;

/**
 * What became of a letter to the sender of a case: never to whom, nor what it says. {@code at} is
 * when it went, or else when it was written.
 */
public record CaseLetter(String kind, State state, Instant at) {

  /** {@code LOST}: given up, and not sent again. */
  public enum State {
    WAITING,
    SENT,
    LOST
  }

  public boolean isLost() {
    return state == State.LOST;
  }
}
