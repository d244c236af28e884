package se.regionsormland.portal.notification.post;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that this portal has claimed and is to hand to the mail server now. */
record ClaimedLetter(
    UUID id,
    String recipient,
    String subject,
    String body,
    String language,
    int attempts,
    @Nullable String unsubscribe) {}
