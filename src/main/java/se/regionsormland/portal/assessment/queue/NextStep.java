package se.regionsormland.portal.assessment.queue;

/** What to do next with a case, seen by one reader. */
public enum NextStep {
  /** Nobody has it, and she can take it. */
  TAKE,
  /** Nobody has it, and it is not hers to take. */
  UNTAKEN,
  /** It is hers, and all in the group have answered: write the statement. */
  STATE,
  /** Another has proposed the group's statement: read it, and confirm it or send it back. */
  CONFIRM,
  /** It is hers: write the answer. */
  ANSWER,
  /** Somebody else writes the answer. */
  HELD,
  /** The sender is waited for. */
  PAUSED,
  /** The sender has said what she does with the answer. */
  FOLLOW_UP,
  /** Answered or withdrawn. */
  DONE
}
