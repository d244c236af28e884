package se.regionsormland.portal.ideas;

/** What became of a text that was to be saved. */
public sealed interface SaveOutcome {

  /** It is kept as a draft. */
  record Saved() implements SaveOutcome {}

  /** Somebody with the same link has written something else meanwhile; nothing was changed. */
  record Stale(OwnedIdea theirs) implements SaveOutcome {}

  /** The idea is sent, and says the same. */
  record SentAlready() implements SaveOutcome {}

  /** The idea is sent, and says something else; nothing was changed. */
  record SentOtherwise(OwnedIdea sent) implements SaveOutcome {}
}
