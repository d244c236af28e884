package se.regionsormland.portal.plan.aid;

/** What somebody answers; one who has not answered does not know. */
public enum Answer {
  YES,
  NO,
  UNKNOWN
}
