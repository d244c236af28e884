package se.regionsormland.portal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that is settled between meetings, by a day (inclusive); {@code settled} once it is. */
public record BetweenCase(
    UUID id, String reference, String title, LocalDate by, @Nullable Settled settled) {

  public record Settled(String words, String by, Instant at) {}
}
