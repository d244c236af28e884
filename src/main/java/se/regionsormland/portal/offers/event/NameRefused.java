package se.regionsormland.portal.offers.event;

import java.util.Locale;
import java.util.UUID;

/**
 * The organisation, or an officer, has said no to its name on an offer. Officers give a reason;
 * else it is empty.
 */
public record NameRefused(
    UUID id, String email, Locale language, String organisation, String reason, String key) {}
