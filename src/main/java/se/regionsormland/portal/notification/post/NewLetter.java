package se.regionsormland.portal.notification.post;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be written. The same key gives one letter, however often it is asked for. {@code
 * unsubscribe} is where a mail program ends letters that recur.
 */
record NewLetter(
    LetterKind kind,
    String key,
    @Nullable UUID about,
    String recipient,
    Locale language,
    String subject,
    String body,
    @Nullable String unsubscribe) {}
