package se.regionsormland.portal.keys;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a key opens, and for how long it holds after it was given. */
public enum KeyKind {
  /** Money is waited for, for years: each opening lets it hold anew. */
  IDEA(Lives.OWNER),
  /** Whoever reads the letter sits there now; who comes later gets another by one button. */
  IDEA_CONFIRMATION(Lives.A_DAY, IDEA),
  /** As an idea's. */
  OFFER(Lives.OWNER),
  /** As an idea's; what nobody confirmed is erased then. */
  OFFER_CONFIRMATION(Lives.A_DAY, OFFER),
  /** An organisation's mailbox is read by somebody, some day: does it stand behind an offer? */
  OFFER_NAME(Duration.ofDays(30)),
  /** Whoever represents an organisation of the register: its claim and, with it, the profile. */
  PROFILE(Lives.OWNER),
  /** As an idea's; a claim that nobody confirmed is erased then. */
  PROFILE_CONFIRMATION(Lives.A_DAY, PROFILE),
  /** Whoever comes to a conference: her place and her meetings. */
  CONFERENCE(Lives.OWNER),
  /** As an idea's; a place that nobody confirmed is erased then. */
  CONFERENCE_CONFIRMATION(Lives.A_DAY, CONFERENCE),
  /** A watch ends after two years unless its holder goes on, and so does its key. */
  WATCH(Lives.OWNER),
  /** Ends a watch and opens nothing: it stands in the head of letters, for mail programs. */
  WATCH_END(Duration.ofDays(3 * 365)),
  /** A letter that nobody waits for may lie over a weekend; then the address is erased. */
  WATCH_CONFIRMATION(Duration.ofDays(7), WATCH),
  /** Where the one who asks sees what came of it; until when it can confirm is its own row's. */
  INTRODUCTION(Lives.OWNER),
  /** Somebody who is to pay reads a function's mailbox, and may have to ask within. */
  INTENT(Duration.ofDays(30)),
  /** A new account: days, since it comes unasked. */
  ACCOUNT_OPENED(Duration.ofDays(7)),
  /** She asked for it just now. */
  PASSWORD_FORGOTTEN(Duration.ofHours(1));

  private final Duration life;
  private final @Nullable KeyKind gives;

  KeyKind(Duration life) {
    this(life, null);
  }

  KeyKind(Duration life, @Nullable KeyKind gives) {
    this.life = life;
    this.gives = gives;
  }

  public Duration life() {
    return life;
  }

  /** Is one, or is in a letter that gives one to whoever follows its link. */
  boolean leadsTo(KeyKind kind) {
    return this == kind || gives == kind;
  }

  /** A key that is used holds on; one that proves an address does not. */
  boolean isRenewedByUse() {
    return life.equals(Lives.OWNER);
  }

  private static final class Lives {
    static final Duration OWNER = Duration.ofDays(2 * 365);
    static final Duration A_DAY = Duration.ofHours(24);
  }
}
