package se.regionsormland.portal.offers.event;

import java.util.Locale;
import java.util.UUID;

/** An address has confirmed an offer: from now on it is its holder's, by the key. */
public record OfferShown(UUID id, String email, Locale language, String key) {}
