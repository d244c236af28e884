package se.regionsormland.portal.watching;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A watch that its holder has confirmed. */
public record Watch(
    UUID id,
    String email,
    Locale language,
    Interest interest,
    Instant confirmedAt,
    Instant toldUntil) {}
