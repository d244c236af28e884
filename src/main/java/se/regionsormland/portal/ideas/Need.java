package se.regionsormland.portal.ideas;

/** What the owner asks for. */
public enum Need {
  ADVICE,
  PARTNER,
  PROJECT_OWNER,
  MONEY
}
