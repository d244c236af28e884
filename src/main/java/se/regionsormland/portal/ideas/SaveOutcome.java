package se.regionsormland.portal.ideas;

/** What became of a text that was to be saved. */
public sealed interface SaveOutcome {

  /** Opens the idea to the writer. */
  SenderKey key();

  /** It is kept as a draft. */
  record Saved(SenderKey key) implements SaveOutcome {}

  /** Somebody with the same link has written something else meanwhile; nothing was changed. */
  record Stale(SenderKey key, SendersIdea theirs) implements SaveOutcome {}

  /** The idea is sent, and says the same. */
  record SentAlready(SenderKey key) implements SaveOutcome {}

  /** The idea is sent, and says something else; nothing was changed. */
  record SentOtherwise(SenderKey key, SendersIdea sent) implements SaveOutcome {}
}
