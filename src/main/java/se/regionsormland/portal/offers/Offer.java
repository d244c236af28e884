package se.regionsormland.portal.offers;

import java.time.LocalDate;
import java.util.UUID;

/** An offer as everybody sees it. */
public record Offer(UUID id, OfferContent content, LocalDate shownSince) {}
