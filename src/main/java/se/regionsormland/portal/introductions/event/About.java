package se.regionsormland.portal.introductions.event;

/**
 * What an introduction is about, in words that everybody may read; an offer has no reference.
 * {@code unconfirmed} is the organisation that it is called by, where that has not said so itself.
 */
public record About(String reference, String title, String unconfirmed) {}
