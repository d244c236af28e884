package se.regionsormland.portal.identity;

/** How somebody who works here signs in. */
public enum WayIn {
  /** With a password and something more, or a passkey. */
  HERE,
  /** As {@link #HERE}, and could be joined to the region's own sign-in. */
  HERE_OR_JOIN,
  /** Through the region's own sign-in alone. */
  REGION
}
