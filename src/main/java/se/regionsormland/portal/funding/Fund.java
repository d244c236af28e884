package se.regionsormland.portal.funding;

import java.util.Set;

/** What a rule can hold for, by the sources that it is handed out through. */
public enum Fund {
  REGIONAL_FUND("nationella-eruf", "eruf-ostra-mellansverige"),
  /** The state's regional money, anslag 1:1. */
  STATE_GRANT("anslag-1-1");

  private final Set<String> sources;

  Fund(String... sources) {
    this.sources = Set.of(sources);
  }

  boolean pays(FundingSource source) {
    return sources.contains(source.slug());
  }
}
