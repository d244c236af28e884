package se.regionsormland.portal.funding;

/** What the money is for. */
public enum ProjectKind {
  /** A need that has no owner yet; it can become either of the others. */
  NEED,
  PRE_STUDY,
  PROJECT
}
