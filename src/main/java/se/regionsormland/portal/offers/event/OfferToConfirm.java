package se.regionsormland.portal.offers.event;

import java.util.Locale;
import java.util.UUID;

/** Somebody has written an offer; it is shown when the letter's link has been followed. */
public record OfferToConfirm(UUID id, String email, Locale language, String token) {}
