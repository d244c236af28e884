package se.regionsormland.portal.opinions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member has answered. {@code enteredBy}: she said it, and this officer wrote it down. */
public record Opinion(
    UUID member, String name, OpinionAnswers answers, Instant at, @Nullable String enteredBy) {}
