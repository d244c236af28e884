package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;

/** The owner has taken the idea back, and will not answer. */
public record IntroductionEnded(
    UUID id, String reference, String askerEmail, Locale askerLanguage) {}
