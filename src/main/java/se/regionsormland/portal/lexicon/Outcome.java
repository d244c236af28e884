package se.regionsormland.portal.lexicon;

/** How it went when an officer wanted to change something. */
public sealed interface Outcome {

  record Done() implements Outcome {}

  /** Somebody else was there in between; nothing was changed. */
  record Changed() implements Outcome {}
}
