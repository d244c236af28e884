package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;

/** Both have said yes: each gets to know the other. */
public record IntroductionMade(
    UUID id, About about, Party owner, Party asker, Locale askerLanguage) {}
