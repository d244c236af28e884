package se.regionsormland.portal.notification;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter to be written. The same key gives one letter, however often it is asked for. */
record NewLetter(
    LetterKind kind,
    String key,
    @Nullable UUID about,
    String recipient,
    Locale language,
    String subject,
    String body) {}
