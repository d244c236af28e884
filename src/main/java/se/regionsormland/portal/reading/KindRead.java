package se.regionsormland.portal.reading;

/** What kind of idea the text speaks of. */
public enum KindRead {
  /** A need that nobody owns yet. */
  NEED,
  PRE_STUDY,
  PROJECT
}
