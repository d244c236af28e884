package se.regionsormland.portal.introductions.event;

/**
 * Somebody wants to meet whoever is behind it, and says so by following the letter's link. {@code
 * reference} is empty for what has none.
 */
public record IntroductionToConfirm(String reference, String email, String token) {}
