package se.regionsormland.portal.fairness;

/** What ideas are divided by. Each idea has one category in each. */
public enum Dimension {
  /** The kind of actor: what the portal knows its sender's organisation to be. */
  ACTOR,
  /** The intervention area that lay nearest when it came. */
  AREA,
  MUNICIPALITY
}
