package se.regionsormland.portal.profiles.event;

import java.util.Locale;
import java.util.UUID;

/** Whose claim it is and where she reads; {@code key} opens its page, or confirms it. */
public record Claimant(UUID id, String email, Locale language, String key) {}
