package se.regionsormland.portal.profiles;

/** Whether an organisation has been in projects that the EU pays for. */
public enum Experience {
  NONE,
  PARTNER,
  LEAD
}
