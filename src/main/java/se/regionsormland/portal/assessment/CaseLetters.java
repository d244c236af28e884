package se.regionsormland.portal.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whoever sends the letters tells what became of them. */
public interface CaseLetters {

  /** To the sender of an idea that has come in, oldest first. */
  List<Letter> of(UUID ideaId);

  /**
   * What became of a letter to the sender of a case: never to whom, nor what it says. {@code at} is
   * when it went, or else when it was written.
   */
  record Letter(String kind, State state, Instant at) {

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
}
