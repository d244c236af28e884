package se.regionsormland.portal.attachments;

/** Whether a scanner has looked at a file. Each has a text: {@code attachments.scan.<name>}. */
public enum Scan {
  /** None is named. */
  NONE,
  /** One is named, and did not answer: held until it does. */
  WAITING,
  CLEAN,
  /** Something was found in what had waited: held for good. */
  INFECTED;

  /** Whether anybody may have it. */
  public boolean isGiven() {
    return this == NONE || this == CLEAN;
  }
}
