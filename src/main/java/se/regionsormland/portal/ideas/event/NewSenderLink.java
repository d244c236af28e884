package se.regionsormland.portal.ideas.event;

import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.ideas.SenderKey;

/** The owner wants another link, by letter. Not for the region's eyes. */
public record NewSenderLink(
    UUID ideaId, String email, SenderKey senderKey, Locale language, boolean hasComeIn) {}
