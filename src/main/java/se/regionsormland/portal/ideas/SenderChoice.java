package se.regionsormland.portal.ideas;

/** What the owner does with the answer. */
public enum SenderChoice {
  GO_ON,
  WAIT,
  STOP
}
