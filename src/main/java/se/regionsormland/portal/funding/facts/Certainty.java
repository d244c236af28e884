package se.regionsormland.portal.funding.facts;

/** How far a statement can be trusted; whatever is not read in its source is worded as such. */
public enum Certainty {
  /** Read in the source itself. */
  READ,
  /** Read in a copy of the source, as old as the copy is. */
  COPY,
  /** Common knowledge that nobody has checked against the source. */
  UNCERTAIN,
  /** The strategy names it, and nothing more is known. */
  NAMED;

  public boolean isToBeChecked() {
    return this != READ;
  }

  /** Of itself; a copy that is old says so by its date. */
  public boolean isVague() {
    return this == UNCERTAIN || this == NAMED;
  }
}
