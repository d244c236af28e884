package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both have said yes: each gets to know the other. {@code idea} is what it is about, unless that is
 * an offer: there is no case then.
 */
public record IntroductionMade(
    UUID id,
    @Nullable UUID idea,
    About about,
    Party owner,
    Locale ownerLanguage,
    Party asker,
    Locale askerLanguage) {}
