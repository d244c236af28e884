package se.regionsormland.portal.lexicon;

/** How it went when an officer wanted to change something. */
public sealed interface LexiconOutcome {

  record Done() implements LexiconOutcome {}

  /** Somebody else was there in between; nothing was changed. */
  record Changed() implements LexiconOutcome {}
}
