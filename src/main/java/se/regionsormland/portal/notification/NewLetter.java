package se.regionsormland.portal.notification;

import java.util.Locale;

/** A letter to be written. The same key gives one letter, however often it is asked for. */
record NewLetter(
    LetterKind kind, String key, String recipient, Locale language, String subject, String body) {}
