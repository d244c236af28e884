package se.regionsormland.portal.lexicon;

/** What an officer can do with an addition. */
public enum AdditionAct {
  ADDED,
  RETIRED,
  RESTORED
}
