package se.regionsormland.portal.opinions;

import org.jspecify.annotations.Nullable;

/**
 * Where a case's statement is, and the one place that says what may be done from there. Each has a
 * sentence: {@code opinions.standing.<name>}.
 */
public enum Standing {
  NONE,
  DRAFTED,
  /** It used an answer that does not count any more. */
  TO_REWRITE,
  /** Written before its case came to be handled together with another, or while it still was. */
  OF_OTHER_CASES,
  /** Waits for another than the one who proposed. */
  PROPOSED,
  CONFIRMED,
  /** The case is answered or withdrawn. */
  CLOSED;

  public enum Step {
    WRITE,
    PROPOSE,
    SEND_BACK,
    CONFIRM
  }

  static Standing of(boolean open, @Nullable Statement one) {
    if (!open) {
      return CLOSED;
    }
    if (one == null) {
      return NONE;
    }
    if (one.usedAConflict()) {
      return TO_REWRITE;
    }
    if (one.scope().changed()) {
      return OF_OTHER_CASES;
    }
    if (one.proposed() == null) {
      return DRAFTED;
    }
    return one.confirmed() == null ? PROPOSED : CONFIRMED;
  }

  public boolean allows(Step step) {
    return switch (this) {
      case NONE, TO_REWRITE, OF_OTHER_CASES -> step == Step.WRITE;
      case DRAFTED -> step == Step.WRITE || step == Step.PROPOSE;
      case PROPOSED -> step == Step.SEND_BACK || step == Step.CONFIRM;
      case CONFIRMED, CLOSED -> false;
    };
  }

  /** What was said of it is not said in another way. */
  boolean isSettled() {
    return this == CONFIRMED || this == CLOSED;
  }

  public boolean isWritten() {
    return allows(Step.WRITE);
  }
}
