package se.regionsormland.portal.group;

/** By which paragraph a conflict of interest is decided: it follows from what the person is. */
public enum Law {
  /** Kommunallagen 7 kap. 4 § and 6 kap. 28–32 §§. */
  EMPLOYEE,
  /** Kommunallagen 6 kap. 28–32 §§. */
  ELECTED,
  /** Förvaltningslagen 16–18 §§. */
  OTHERWISE
}
