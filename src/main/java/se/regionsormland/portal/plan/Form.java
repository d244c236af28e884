package se.regionsormland.portal.plan;

/** What somebody pays with. */
public enum Form {
  CASH,
  /** Work, rooms or things. */
  IN_KIND
}
