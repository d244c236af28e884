package se.regionsormland.portal.ideas.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.ideas.SenderKey;

/** A draft that nobody has changed is erased after that day. Not for the region's eyes. */
public record DraftEnds(
    UUID ideaId, String email, SenderKey senderKey, Locale language, LocalDate last) {}
