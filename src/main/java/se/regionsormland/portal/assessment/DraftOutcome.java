package se.regionsormland.portal.assessment;

/** What came of saving a draft of an answer. */
public sealed interface DraftOutcome {

  record Saved(long version) implements DraftOutcome {}

  /** Somebody else saved meanwhile: nothing was overwritten. */
  record Changed(AnswerDraft theirs) implements DraftOutcome {}

  /** Answered or withdrawn meanwhile. */
  record Closed(CaseStatus status) implements DraftOutcome {}
}
