package se.regionsormland.portal.watching.event;

import java.util.Locale;

/** Somebody wants letters to this address; the token is to come back from it. */
public record WatchAsked(String email, Locale language, String token) {}
