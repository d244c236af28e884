package se.regionsormland.portal.identity;

/** What became of an administrator's change to an account. */
public enum AccountOutcome {
  DONE,
  /** She gives herself a role: another administrator confirms it. */
  PROPOSED,
  /** Nobody could confirm it now, but somebody could a week ago. */
  ANOTHER_LATELY,
  /** They are those of the region's own sign-in, each time anew. */
  ROLES_FROM_REGION,
  /** Nobody closes her own account, or takes her own administration away. */
  OWN_ACCOUNT,
  /** Somebody has to be able to let others in. */
  LAST_ADMINISTRATOR
}
