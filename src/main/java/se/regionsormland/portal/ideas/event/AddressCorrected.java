package se.regionsormland.portal.ideas.event;

import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.ideas.SenderKey;

/**
 * Letters about the idea go to another address from now on; {@code from} may be empty. No key opens
 * it that went to the earlier one: {@code senderKey} does, for letters to the new one.
 */
public record AddressCorrected(
    UUID ideaId, String reference, String from, String to, SenderKey senderKey, Locale language) {}
