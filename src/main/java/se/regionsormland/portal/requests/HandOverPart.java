package se.regionsormland.portal.requests;

/**
 * What an application for project money asks for, in the order of the forms that regions use; the
 * ordinance (2003:596) asks for the recipient, purpose, goals, time, how it is carried out, budget
 * and financing. Each has its words: {@code requests.handover.part.<name>}.
 */
public enum HandOverPart {
  NAME,
  APPLICANT,
  /** Not asked here: it identifies, and Min ansökan knows it. */
  NUMBERS,
  SIGNATORY,
  CONTACT,
  PERIOD,
  SOUGHT,
  NEED,
  TARGET_GROUP,
  GOALS,
  ACTIVITIES,
  ORGANISATION,
  SET_APART,
  SUSTAINABILITY,
  RESULTS,
  BUDGET,
  FINANCING,
  STATE_AID,
  ADVANCE
}
