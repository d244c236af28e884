package se.regionsormland.portal.plan.written;

/** Why a sum of money cannot be read. */
public enum Refusal {
  NOTHING,
  /** 1.250 is a thousand and more, or one and a quarter. */
  AMBIGUOUS,
  RANGE,
  /** For each year or month, and a plan wants the sum. */
  PER_TIME,
  PERCENT,
  OTHER_CURRENCY,
  /** The sheet shows it shortened, or an error. */
  NOT_SHOWN,
  PARENTHESES,
  FINER_THAN_ORE,
  /** Digits in groups that are no thousands. */
  GROUPS,
  TOO_LARGE,
  /** Below zero, where nothing can be. */
  NEGATIVE,
  NOT_AN_AMOUNT
}
