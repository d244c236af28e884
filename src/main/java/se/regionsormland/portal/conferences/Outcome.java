package se.regionsormland.portal.conferences;

/** What came of a meeting, as one of the two says afterwards. */
public enum Outcome {
  /** They go on with something together. */
  TOGETHER,
  /** They will be in touch. */
  AGAIN,
  NOTHING
}
