package se.regionsormland.portal.offers.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** In a month an offer is no longer shown, unless its holder keeps it. */
public record OfferEnds(
    UUID id, String email, Locale language, String organisation, LocalDate until, String key) {}
