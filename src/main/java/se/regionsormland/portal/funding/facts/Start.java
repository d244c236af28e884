package se.regionsormland.portal.funding.facts;

/** From when the work may begin without losing the money. */
public enum Start {
  AFTER_APPLICATION,
  AFTER_DECISION,
  UNKNOWN
}
