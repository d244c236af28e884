package se.regionsormland.portal.plan;

import java.util.Locale;

/** Those who pay and are no source of funding of their own. */
public enum PlainSource {
  /** The one who asks, with money of its own. */
  OWN,
  MUNICIPALITY,
  REGION,
  PRIVATE,
  OTHER;

  /** As it stands in {@link Financing#source}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
