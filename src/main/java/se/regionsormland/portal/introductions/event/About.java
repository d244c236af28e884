package se.regionsormland.portal.introductions.event;

/** What an introduction is about, in words that everybody may read; an offer has no reference. */
public record About(String reference, String title) {}
