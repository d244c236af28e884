package se.regionsormland.portal.funding;

/** When one can apply, soonest first. */
public enum Timing {
  OPEN,
  /** At any time. */
  RUNNING,
  UPCOMING,
  /** No call is known, now or later. */
  UNKNOWN,
  PAST
}
