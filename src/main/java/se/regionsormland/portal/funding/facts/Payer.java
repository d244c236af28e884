package se.regionsormland.portal.funding.facts;

/** Whose money it is. What one of them demands says nothing of another's. */
public enum Payer {
  /** The European Regional Development Fund. */
  REGIONAL_FUND,
  /** The European Union's other money. */
  EUROPE,
  STATE,
  /** Of the county itself. */
  LOCAL,
  UNKNOWN
}
