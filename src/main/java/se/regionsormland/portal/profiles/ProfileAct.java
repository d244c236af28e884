package se.regionsormland.portal.profiles;

/**
 * What can happen to an organisation of the register. Each has a text: {@code profiles.act.<name>}.
 */
public enum ProfileAct {
  JOINED,
  ACCEPTED,
  REFUSED,
  CONFIRMED,
  CORRECTED,
  LEFT,
  MERGED,
  TOOK_OVER
}
