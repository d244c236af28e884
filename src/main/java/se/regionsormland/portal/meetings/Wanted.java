package se.regionsormland.portal.meetings;

/** What is wanted of the group with a case: {@code meetings.wanted.<name>}. */
public enum Wanted {
  DISCUSS,
  /** The group takes its stand. */
  SETTLE
}
