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
  AID_REGISTER,
  /** What others than the regional fund pay of the European Union's money: as each says. */
  EUROPE_SHARE,
  /** The financing is what it costs, each year and in all. */
  FINANCED,
  /** What it costs arises while the project goes on. */
  IN_PERIOD,
  /** The hours of a whole post in a year, for the price of an hour. */
  HOURS_OF_YEAR,
  /** On the cost of staff, at most, in per cent, for all that is not staff. */
  FLAT_RATE,
  /** Work and things stand on both sides, and come from others than those whose staff is a cost. */
  IN_KIND,
  /** The one who asks belongs to those that the strategy names. */
  NAMED_IN_STRATEGY,
  /** Nobody pays for the same cost twice. */
  DOUBLE_FUNDING,
  /** Projects in the regional fund and ESF+ come first. */
  EUROPE_FIRST,
  /** The one who asks can carry a project out and account for it. */
  CAPACITY,
  /** Not for what is run anyway. */
  OPERATING_SUPPORT
}
