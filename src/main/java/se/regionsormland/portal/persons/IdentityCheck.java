package se.regionsormland.portal.persons;

/** How an officer knew that it was the person herself. Stands in the trail; no words of hers do. */
public enum IdentityCheck {
  /** She answered a letter to the address. */
  ANSWERED_LETTER,
  SHOWED_IDENTITY,
  /** Called at a number that the region knew before. */
  CALLED_BACK
}
