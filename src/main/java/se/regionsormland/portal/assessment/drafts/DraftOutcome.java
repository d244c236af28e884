package se.regionsormland.portal.assessment.drafts;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.cases.CaseAnswer;

/** What came of saving a draft of an answer. */
public sealed interface DraftOutcome {

  record Saved(long version) implements DraftOutcome {}

  /** Somebody else saved meanwhile: nothing was overwritten. */
  record Changed(AnswerDraft theirs) implements DraftOutcome {}

  /** Answered meanwhile, or withdrawn without an answer. */
  record Closed(@Nullable CaseAnswer answer) implements DraftOutcome {}
}
