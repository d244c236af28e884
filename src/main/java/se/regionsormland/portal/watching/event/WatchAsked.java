package se.regionsormland.portal.watching.event;

import java.util.Locale;
import java.util.UUID;

/** Somebody wants letters to this address; the token is to come back from it. */
public record WatchAsked(UUID watchId, String email, Locale language, String token) {}
