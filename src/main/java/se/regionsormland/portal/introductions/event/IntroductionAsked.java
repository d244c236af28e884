package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;

/**
 * The owner is asked; {@code unconfirmed} as in {@link Party}. Of the one who asks her letter holds
 * name, organisation and reason, never the address. {@code page} is where she answers.
 */
public record IntroductionAsked(
    UUID id,
    About about,
    String senderEmail,
    Locale senderLanguage,
    String page,
    String name,
    String organisation,
    String unconfirmed,
    String reason) {}
