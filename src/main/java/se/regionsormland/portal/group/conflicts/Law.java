package se.regionsormland.portal.group.conflicts;

/**
 * By which paragraph a conflict of interest is decided: it follows from what the person is, or else
 * from why what would be a ground is none.
 */
public enum Law {
  /** Kommunallagen 7 kap. 4 § and 6 kap. 28 §. */
  EMPLOYEE,
  /** Kommunallagen 6 kap. 28 §. */
  ELECTED,
  /** Förvaltningslagen 16 §. */
  OTHERWISE,
  /** Kommunallagen 6 kap. 29 §, förvaltningslagen 16 §: it plainly does not matter. */
  NO_MATTER,
  /** Kommunallagen 6 kap. 31 §: only tied to a body that the region owns. */
  OWN_BODY;

  /** With the others there may be a conflict or not; with these there is none. */
  public boolean saysNo() {
    return this == NO_MATTER || this == OWN_BODY;
  }
}
