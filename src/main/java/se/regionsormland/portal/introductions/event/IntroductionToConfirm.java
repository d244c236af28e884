package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody wants to meet whoever is behind it, and says so by following the letter's link. {@code
 * reference} is empty for what has none.
 */
public record IntroductionToConfirm(
    UUID id, String reference, String email, Locale language, String token) {}
