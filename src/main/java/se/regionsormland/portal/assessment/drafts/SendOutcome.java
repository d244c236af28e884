package se.regionsormland.portal.assessment.drafts;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.cases.CaseAnswer;

/** What came of sending an answer. */
public sealed interface SendOutcome {

  record Sent() implements SendOutcome {}

  /** The draft is another than the one that was looked through. */
  record Changed() implements SendOutcome {}

  /** Answered already, or withdrawn without an answer. */
  record Closed(@Nullable CaseAnswer answer) implements SendOutcome {}
}
