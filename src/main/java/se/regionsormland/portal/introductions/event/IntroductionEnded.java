package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;

/** The owner has taken back what it was about, and will not answer; an offer has no reference. */
public record IntroductionEnded(
    UUID id, String reference, String askerEmail, Locale askerLanguage) {}
