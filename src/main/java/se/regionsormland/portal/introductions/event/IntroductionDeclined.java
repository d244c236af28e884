package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;

/** It did not suit the owner; no reason is asked for, and none is given. */
public record IntroductionDeclined(UUID id, About about, String askerEmail, Locale askerLanguage) {}
