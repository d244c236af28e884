package se.regionsormland.portal.offers;

/** What can be done with an offer. Each has a text: {@code offers.act.<name>}. */
public enum OfferAct {
  SHOWN,
  CHANGED,
  KEPT,
  REMOVED,
  HIDDEN,
  UNHIDDEN,
  NAME_CONFIRMED,
  NAME_REFUSED
}
