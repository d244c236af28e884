package se.regionsormland.portal.opinions;

import se.regionsormland.portal.opinions.StatementFile.Standing;

/** What came of a step with a statement. */
public sealed interface StatementOutcome {

  record Done() implements StatementOutcome {}

  /**
   * Where it is does not allow that, or not to the viewer: the file says who was there and when.
   */
  record Refused(Standing where) implements StatementOutcome {}

  /** Somebody saved meanwhile: nothing was overwritten. */
  record Changed(Statement theirs) implements StatementOutcome {}

  /** Of a request nothing is proposed until somebody has ticked the formal demands. */
  record ToCheck() implements StatementOutcome {}

  /** An answer that stood beside it does not count any more, or the text is still the old one. */
  record ToRewrite() implements StatementOutcome {}
}
