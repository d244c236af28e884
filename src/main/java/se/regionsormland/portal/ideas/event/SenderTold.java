package se.regionsormland.portal.ideas.event;

import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.ideas.SenderKey;

/** The region has asked the sender something, or told her of other dates. For her letter. */
public record SenderTold(
    UUID ideaId,
    String reference,
    String email,
    SenderKey senderKey,
    Locale language,
    Exchange what) {}
