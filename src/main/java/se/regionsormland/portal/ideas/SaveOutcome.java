package se.regionsormland.portal.ideas;

/** What became of a text that was to be saved. */
public sealed interface SaveOutcome {

  /** Opens the idea to the writer. */
  OwnerKey key();

  /** It is kept as a draft. */
  record Saved(OwnerKey key) implements SaveOutcome {}

  /** Somebody with the same link has written something else meanwhile; nothing was changed. */
  record Stale(OwnerKey key, OwnedIdea theirs) implements SaveOutcome {}

  /** The idea is sent, and says the same. */
  record SentAlready(OwnerKey key) implements SaveOutcome {}

  /** The idea is sent, and says something else; nothing was changed. */
  record SentOtherwise(OwnerKey key, OwnedIdea sent) implements SaveOutcome {}
}
