package se.regionsormland.portal.plan;

/** How far it has come that somebody pays. */
public enum Standing {
  INTENDED,
  LETTER_OF_INTENT,
  DECIDED
}
