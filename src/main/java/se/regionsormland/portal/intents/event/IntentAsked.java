package se.regionsormland.portal.intents.event;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody is said to pay for a part of a request, and is asked. Nothing that the sender wrote: the
 * address can be anybody's.
 */
public record IntentAsked(UUID id, String reference, String email, Locale language, String token) {}
