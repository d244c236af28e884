package se.regionsormland.portal.assessment;

/** What came of saving a draft of an answer. */
public sealed interface Saving {

  record Saved(long version) implements Saving {}

  /** Somebody else saved meanwhile: nothing was overwritten. */
  record Changed(AnswerDraft theirs) implements Saving {}

  /** Answered or withdrawn meanwhile. */
  record Closed(CaseStatus status) implements Saving {}
}
