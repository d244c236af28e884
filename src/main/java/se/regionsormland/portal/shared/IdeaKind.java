package se.regionsormland.portal.shared;

/** What kind of idea it is, and so what its money is for. */
public enum IdeaKind {
  /** A need that has no owner yet; it can become either of the others. */
  NEED,
  PRE_STUDY,
  PROJECT
}
