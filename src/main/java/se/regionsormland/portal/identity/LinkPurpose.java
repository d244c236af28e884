package se.regionsormland.portal.identity;

import java.time.Duration;

/** Why somebody gets a link to choose a password, and how long it may wait. */
public enum LinkPurpose {
  /** A new account: days, since it comes unasked. */
  ACCOUNT_OPENED(Duration.ofDays(7)),
  /** She asked for it just now. */
  PASSWORD_FORGOTTEN(Duration.ofHours(1));

  private final Duration lasts;

  LinkPurpose(Duration lasts) {
    this.lasts = lasts;
  }

  public Duration lasts() {
    return lasts;
  }
}
