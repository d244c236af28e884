package se.regionsormland.portal.trail;

/**
 * What has happened. Each has a text in the bundle: {@code trail.kind.<name>}; a new one needs no
 * migration.
 */
public enum EventKind {
  SIGNED_IN,
  SIGN_IN_FAILED(Cause.ANYBODY),
  /** Not even looked at: too many tries. */
  SIGN_IN_STOPPED(Cause.ANYBODY),
  SIGNED_OUT,
  SESSIONS_ENDED,
  PASSWORD_CHANGED,
  PASSWORD_FORGOTTEN(Cause.ANYBODY),
  /** By the link in a letter. */
  PASSWORD_CHOSEN,
  ACCOUNT_OPENED,
  ACCOUNT_LINK_SENT,
  /** To the person whom the region's own sign-in knows. */
  ACCOUNT_JOINED,
  ACCOUNT_CLOSED,
  ACCOUNT_REOPENED,
  ROLES_CHANGED,
  /** To the cross-sector group: the code is as what. */
  MEMBER_APPOINTED,
  MEMBER_ENDED,
  OWN_ROLES_ASKED,
  FACTOR_ADDED,
  FACTOR_REMOVED,
  FACTOR_FAILED(Cause.ANYBODY),
  FACTORS_RESET,
  FACTORS_RESET_ASKED,
  RECOVERY_CODES_MADE,
  RECOVERY_CODE_USED,
  REAUTHENTICATED,
  KEY_MADE(Cause.ANYBODY),
  KEY_USED(Cause.ANYBODY),
  KEY_RENEWED(Cause.ANYBODY),
  KEY_REVOKED(Cause.ANYBODY),
  RECORD_DISCLOSED,
  RECORD_ERASED(Cause.ANYBODY),
  TRAIL_BROKEN;

  private enum Cause {
    ANYBODY,
    ACCOUNT
  }

  private final Cause cause;

  EventKind() {
    this(Cause.ACCOUNT);
  }

  EventKind(Cause cause) {
    this.cause = cause;
  }

  /** Somebody without an account can make it happen as often as she likes. */
  boolean byAnybody() {
    return cause == Cause.ANYBODY;
  }
}
