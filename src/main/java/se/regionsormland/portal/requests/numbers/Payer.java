package se.regionsormland.portal.requests.numbers;

import se.regionsormland.portal.plan.PlainSource;

/** Who pays a part of it, as far as three numbers say. */
public enum Payer {
  /** The state's money that the region distributes (anslag 1:1). */
  ONE_TO_ONE("anslag-1-1"),
  /** The programme that the strategy's own European money lies in. */
  ERDF("nationella-eruf"),
  OWN(PlainSource.OWN.slug()),
  /** Somebody else, by name. */
  OTHER(PlainSource.OTHER.slug());

  private final String source;

  Payer(String source) {
    this.source = source;
  }

  /** The slug of a source of funding, or of one that is none. */
  public String source() {
    return source;
  }
}
