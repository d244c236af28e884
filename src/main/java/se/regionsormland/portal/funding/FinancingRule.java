package se.regionsormland.portal.funding;

/** What a plan for money meets. The figures and the funds stand in the file, with a source each. */
public enum FinancingRule {
  /** The regional fund's share, at most, in per cent. */
  ERDF_SHARE,
  /** The share of the state's regional money (anslag 1:1), at most, in per cent. */
  REGIONAL_SHARE,
  /** A project that has begun before it is applied for is not eligible. */
  NOT_BEGUN,
  /** A pre-study's total, at most, in kronor. */
  PRE_STUDY_CEILING,
  /** From this total, in kronor, the project is evaluated. */
  EVALUATION_FROM,
  /** The last day of a project. */
  LAST_DAY,
  /** What comes after the programmes of today is only proposed. */
  NEXT_PERIOD,
  /** A project has one specific objective of the programme. */
  ONE_OBJECTIVE,
  /** The application shows the co-financing and has the right signature. */
  SIGNED,
  /** First to a strateg, then an application. */
  STRATEG_FIRST,
  /** Paid afterwards; of the grant at most half in advance, and at most this, in kronor. */
  ADVANCE,
  /** A project is set apart from what is done anyway. */
  ORDINARY_WORK,
  /** Not for a single company's own investment. */
  OWN_INVESTMENT,
  /** Where companies get or sell something, the rules on state aid may apply. */
  STATE_AID,
  /** Small aid: in three years at most this, in euro, from everybody together. */
  DE_MINIMIS,
  /** From this day the small aid is registered. */
  AID_REGISTER
}
