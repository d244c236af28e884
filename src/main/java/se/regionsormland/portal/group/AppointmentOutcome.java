package se.regionsormland.portal.group;

/** What became of appointing somebody. Each has a text: {@code group.appointment.<name>}. */
public enum AppointmentOutcome {
  DONE,
  /** The account is closed, or has no role that reads cases. */
  READS_NO_CASES,
  /** She has another appointment on one of those days. */
  APPOINTED_THEN,
  CHAIR_THEN,
  SECRETARY_THEN,
  /** The one she would stand in for is in the group on none of those days. */
  SUBSTITUTES_NOBODY
}
