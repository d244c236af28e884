package se.regionsormland.portal.meetings;

/** Where a meeting stands. Each has a sentence in the bundle: {@code meetings.state.<name>}. */
public enum MeetingState {
  /** To come, or today. */
  AHEAD,
  /** Its day has passed. */
  HELD,
  CANCELLED;

  /** What can be done with a meeting. */
  public enum Step {
    CHANGE,
    CANCEL,
    /** Which cases it takes up. */
    AGENDA
  }

  public boolean allows(Step step) {
    return switch (step) {
      case CHANGE, CANCEL, AGENDA -> this == AHEAD;
    };
  }
}
