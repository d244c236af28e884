package se.regionsormland.portal.identity;

/** What somebody at the region may do. One person can have several. */
public enum Role {
  /** Handläggare: takes cases, writes answers, registers what came another way. */
  OFFICER,
  /** Bedömare: reads cases and assesses them. */
  ASSESSOR,
  /** Administratör: accounts, settings, letters on their way. Sees no case by that role alone. */
  ADMINISTRATOR;

  public String authority() {
    return "ROLE_" + name();
  }
}
