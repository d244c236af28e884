package se.regionsormland.portal.strength;

/** What came of tests that ran with a wall taken away. */
enum Verdict {
  GREEN,
  RED,
  DID_NOT_RUN
}
