package se.regionsormland.portal.group.conflicts;

/** What there is to ask about (kommunallagen 6 kap. 28 §, förvaltningslagen 16 §). */
public enum Ground {
  /** It concerns the person herself or somebody close. */
  AFFECTED,
  /** She or somebody close represents, or was agent for, somebody whom it concerns. */
  REPRESENTATIVE,
  /** It is supervision of her own unit, or she has taken a stand in it before. */
  SUPERVISION,
  OTHER
}
