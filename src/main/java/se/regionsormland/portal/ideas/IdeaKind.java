package se.regionsormland.portal.ideas;

/** What kind of idea it is. */
public enum IdeaKind {
  /** A need that has no owner yet. */
  NEED,
  PRE_STUDY,
  PROJECT
}
