package se.regionsormland.portal.ideas;

/** How an idea reached the region. */
public enum Channel {
  PORTAL,
  MAIL,
  TELEPHONE,
  TILLVAXTVERKET
}
