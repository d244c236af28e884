package se.regionsormland.portal.ideas;

/** What the owner does with the answer. */
public enum OwnerChoice {
  GO_ON,
  WAIT,
  STOP
}
