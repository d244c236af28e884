package se.regionsormland.portal.identity;

/** What became of an administrator's change to an account. */
public enum AccountOutcome {
  DONE,
  /** Nobody closes her own account, or takes her own administration away. */
  OWN_ACCOUNT,
  /** Somebody has to be able to let others in. */
  LAST_ADMINISTRATOR
}
