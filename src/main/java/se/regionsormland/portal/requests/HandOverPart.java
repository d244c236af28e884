package se.regionsormland.portal.requests;

/**
 * What an application for project money asks for. The name comes first of EU money, the applicant
 * and its partners of national money and Region Kalmar's, and what is to be solved after that: so
 * say Tillväxtverket's two handbooks and Kalmar's guide to Min ansökan. What comes later is as the
 * forms of regions have it, and that of the region itself has not been seen. The ordinance
 * (2003:596) asks for the recipient, purpose, goals, time, how it is carried out, budget and
 * financing. Each has its words: {@code requests.handover.part.<name>}.
 */
public enum HandOverPart {
  NAME,
  APPLICANT,
  /** Not asked here: it identifies, and Min ansökan knows it. */
  NUMBERS,
  SIGNATORY,
  CONTACT,
  PARTNERS,
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
