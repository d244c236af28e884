package se.regionsormland.portal.synergies;

public enum HintKind {
  /** They may want the same land. */
  SAME_LAND,
  /** They name the same lake, stream, street or other place. */
  SAME_PLACE,
  /** Together they ask for more than there is. */
  SAME_MONEY,
  /** They turn to the same people. */
  SAME_GROUP,
  /** What the one does can make it harder for the other. */
  PULLS_APART,
  /** What the one does can make it easier for the other. */
  HELPS;

  /** Something to do together, rather than something in the way. */
  public boolean isGood() {
    return this == SAME_GROUP || this == HELPS;
  }
}
