package se.regionsormland.portal.funding;

import se.regionsormland.portal.funding.facts.Payer;

/** What a rule can hold for, by the sources that it is handed out through. */
public enum Fund {
  REGIONAL_FUND,
  /** The state's regional money, anslag 1:1. */
  STATE_GRANT;

  public boolean pays(FundingSource source) {
    return switch (this) {
      case REGIONAL_FUND -> source.terms().payer() == Payer.REGIONAL_FUND;
      case STATE_GRANT -> source.slug().equals("anslag-1-1");
    };
  }
}
