package se.regionsormland.portal.reading;

/** What wants a closer look; each has its rule with a source where the rules stand. */
public enum Care {
  /** Companies sell or get something cheaper: the rules on state aid. */
  COMPANY_ACTIVITY,
  /** A single company's own investment. */
  OWN_INVESTMENT,
  /** What a municipality does anyway. */
  ORDINARY_TASKS,
  /** It has begun already. */
  BEGUN,
  /** She would have it kept from others: what is sent is a public record. */
  SECRET
}
