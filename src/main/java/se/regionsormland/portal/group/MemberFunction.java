package se.regionsormland.portal.group;

/** What somebody is in the group. No role of the account: it ends with the appointment. */
public enum MemberFunction {
  CHAIR,
  SECRETARY,
  MEMBER,
  /** Stands in for one named member. */
  SUBSTITUTE;

  /** Decides of conflicts of interest, never of her own. */
  public boolean decides() {
    return this == CHAIR || this == SECRETARY;
  }
}
