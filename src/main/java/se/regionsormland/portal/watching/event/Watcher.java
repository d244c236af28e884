package se.regionsormland.portal.watching.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter goes, the key of the watch that it is about, and one that can only end it: none in
 * a letter that does not recur.
 */
public record Watcher(String email, Locale language, String key, @Nullable String end) {}
