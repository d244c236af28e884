package se.regionsormland.portal.offers.event;

/** Somebody has written an offer; it is shown when the letter's link has been followed. */
public record OfferToConfirm(String email, String key) {}
