package se.regionsormland.portal.plan.aid;

/**
 * Where the questions on state aid lead: a ground to stand on for those who judge, never a verdict.
 */
public enum AidResult {
  NO_UNDERTAKING,
  NO_ADVANTAGE,
  DE_MINIMIS,
  GBER,
  ASK_LAWYER
}
