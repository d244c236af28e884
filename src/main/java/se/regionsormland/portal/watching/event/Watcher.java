package se.regionsormland.portal.watching.event;

import java.util.Locale;

/** Where a letter goes, and the key of the watch that it is about. */
public record Watcher(String email, Locale language, String key) {}
