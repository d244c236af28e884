package se.regionsormland.portal.relations;

import se.regionsormland.portal.synergies.HintKind;

/** How the one has to do with the other. */
public enum RelationKind {
  /** The only one with a direction: the case goes on from the other. */
  BUILDS_ON,
  OVERLAPS,
  STRENGTHENS,
  /** They want the same land, people or money. */
  COMPETES,
  /** What the one wants makes it harder for the other: a goal conflict. */
  COUNTERACTS,
  /** One statement for both; each keeps its own log and answer. */
  TOGETHER,
  /** Its sender took it out of the other. She did so herself: nobody says it. */
  DIVIDED;

  /** A person may say it of two. */
  public boolean isSaid() {
    return this != DIVIDED;
  }

  /** Waits until somebody says how it was settled. */
  public boolean isToBeSettled() {
    return this == COMPETES || this == COUNTERACTS;
  }

  /** What a hint of the portal's may be, if somebody agrees. */
  public static RelationKind of(HintKind hint) {
    return switch (hint) {
      case SAME_LAND, SAME_PLACE, SAME_MONEY -> COMPETES;
      case SAME_GROUP -> OVERLAPS;
      case PULLS_APART -> COUNTERACTS;
      case HELPS -> STRENGTHENS;
    };
  }
}
