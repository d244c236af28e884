package se.regionsormland.portal.meetings;

/** Where a meeting stands. Each has a sentence in the bundle: {@code meetings.state.<name>}. */
public enum MeetingState {
  AHEAD,
  /** Its day is today. */
  TODAY,
  /** Its day has passed; the minutes are not settled. */
  HELD,
  /** The minutes are settled: nothing of it changes any more. */
  SETTLED,
  CANCELLED;

  /** What can be done with a meeting. */
  public enum Step {
    CHANGE,
    CANCEL,
    /** Which cases it takes up. */
    AGENDA,
    /** Who was there, and what was said. */
    MINUTES,
    SETTLE
  }

  public boolean allows(Step step) {
    return switch (step) {
      case CHANGE, CANCEL -> this == AHEAD || this == TODAY;
      case AGENDA -> this == AHEAD || this == TODAY || this == HELD;
      case MINUTES, SETTLE -> this == TODAY || this == HELD;
    };
  }

  public boolean isToCome() {
    return this == AHEAD || this == TODAY;
  }
}
