package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;

/** Both have said yes: each gets to know the other. */
public record IntroductionMade(
    UUID id, About about, Party owner, Locale ownerLanguage, Party asker, Locale askerLanguage) {}
