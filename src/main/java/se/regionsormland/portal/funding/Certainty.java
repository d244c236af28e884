package se.regionsormland.portal.funding;

/** How far a statement can be trusted; whatever is not read in its source is worded as such. */
public enum Certainty {
  /** Read in the source. */
  READ,
  /** Read in an older version of the source. */
  OLDER,
  /** Common knowledge that nobody has checked against the source. */
  UNCERTAIN,
  /** The strategy names it, and nothing more is known. */
  NAMED;

  public boolean isToBeChecked() {
    return this != READ;
  }
}
