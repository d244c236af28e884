package se.regionsormland.portal.assessment;

/** What came of sending an answer. */
public sealed interface Sending {

  record Sent() implements Sending {}

  /** The draft is another than the one that was looked through. */
  record Changed() implements Sending {}

  /** Answered or withdrawn already; the status says by whom and when. */
  record Closed(CaseStatus status) implements Sending {}
}
