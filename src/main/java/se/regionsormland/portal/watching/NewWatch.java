package se.regionsormland.portal.watching;

import java.util.Locale;
import java.util.UUID;

/** What a form asks for. The same id twice is one watch. */
public record NewWatch(UUID id, String email, Locale language, Interest interest) {}
