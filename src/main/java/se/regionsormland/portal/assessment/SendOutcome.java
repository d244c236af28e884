package se.regionsormland.portal.assessment;

/** What came of sending an answer. */
public sealed interface SendOutcome {

  record Sent() implements SendOutcome {}

  /** The draft is another than the one that was looked through. */
  record Changed() implements SendOutcome {}

  /** Answered or withdrawn already; the status says by whom and when. */
  record Closed(CaseStatus status) implements SendOutcome {}
}
