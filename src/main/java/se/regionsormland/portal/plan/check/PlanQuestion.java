package se.regionsormland.portal.plan.check;

/** What no figure tells of a plan. */
public enum PlanQuestion {
  /** Is the one who asks named in the strategy? */
  NAMED_IN_STRATEGY,
  /** Has any of the work begun? */
  BEGUN,
  /** Does other public money pay for the same costs? */
  OTHER_SUPPORT,
  /** Can the one who asks plan, pay in advance, carry out and account for it? */
  CAPACITY,
  /** Does any of the money go to what is run anyway? */
  OPERATING,
  /** Is it set apart from ordinary work in time, money and effort? */
  SET_APART,
  /** Does any of the money go to a single company's own investment? */
  COMPANY_INVESTMENT,
  /** Does somebody sign who may sign for the organisation? */
  SIGNATORY,
  /** Is it agreed with a strateg at the region? */
  STRATEG
}
