package se.regionsormland.portal.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a list ends: its last row's sort key, as it stands in an address. The list goes
 * on from there, also when that row is gone. {@code order} is microseconds where it is a time.
 */
public record Place(long order, String name) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})_([\\w-]{1,80})");

  public static Place of(Instant at, String name) {
    return new Place(ChronoUnit.MICROS.between(Instant.EPOCH, at), name);
  }

  /** Anything else than what {@link #written} gave begins from the start. */
  public static Optional<Place> read(@Nullable String written) {
    var found = WRITTEN.matcher(written == null ? "" : written);
    return found.matches()
        ? Optional.of(new Place(Long.parseLong(found.group(1)), found.group(2)))
        : Optional.empty();
  }

  public String written() {
    return order + "_" + name;
  }

  /** The time, as the database takes it. */
  public OffsetDateTime at() {
    return Instant.EPOCH.plus(order, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
