package se.regionsormland.portal.conferences.event;

import java.util.Locale;
import java.util.UUID;

/** Whose place it is and where she reads; {@code key} opens its page, or confirms it. */
public record Invited(UUID guest, String email, Locale language, String key) {}
