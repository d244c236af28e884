package se.regionsormland.portal.funding;

/** What a plan for money meets. The figures stand in the file, each with its source. */
public enum FinancingRule {
  /** The European fund's share, at most, in per cent. */
  EU_SHARE,
  /** The share of the state's regional money (anslag 1:1), at most, in per cent. */
  REGIONAL_SHARE,
  /** A project that has begun is not eligible. */
  NOT_BEGUN,
  /** A pre-study's total, at most, in kronor. */
  PRE_STUDY_CEILING,
  /** From this total, in kronor, somebody else evaluates the project. */
  EVALUATION_FROM,
  /** The last day of a project. */
  LAST_DAY,
  /** A project has one specific objective of the programme. */
  ONE_OBJECTIVE,
  /** Not for a single company's own investment; the file has the words, and the next door. */
  OWN_INVESTMENT,
  /** Where companies get or sell something, the rules on state aid may apply. */
  STATE_AID,
  /** A project is set apart from what is done anyway. */
  ORDINARY_WORK
}
