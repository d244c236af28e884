package se.regionsormland.portal.plan.aid;

import java.util.Locale;

/** What is asked of state aid, in the order it is asked. {@link AidTree} says what follows. */
public enum AidQuestion {
  /** Does anybody who sells goods or services get anything of the project? */
  UNDERTAKING,
  /** Something that they would otherwise have paid for? */
  ADVANTAGE,
  /** Some of them and not all? */
  SELECTIVE,
  /** Do others sell the same, also from other countries? */
  TRADE,
  /** Is it little enough to be small aid (de minimis)? */
  SMALL,
  /** Is it for something that the block exemption (GBER) has an article for? */
  EXEMPTED;

  /** What it is called in a form. */
  public String field() {
    return "answers." + name().toLowerCase(Locale.ROOT);
  }
}
