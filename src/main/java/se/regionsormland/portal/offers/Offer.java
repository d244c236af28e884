package se.regionsormland.portal.offers;

import java.time.LocalDate;
import java.util.UUID;

/** An offer as everybody sees it. */
public record Offer(
    UUID id, long version, OfferContent content, InName inName, LocalDate shownSince) {

  /** The organisation, for as long as it has not said that these are its words; else empty. */
  public String unconfirmedName() {
    return inName == InName.CONFIRMED ? "" : content.organisation();
  }
}
