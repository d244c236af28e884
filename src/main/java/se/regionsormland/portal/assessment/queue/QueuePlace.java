package se.regionsormland.portal.assessment.queue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in the queue a page ends: the sort key of its last row, as it stands in an address. */
record QueuePlace(int rank, Instant at, UUID id) {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-2])_(\\d{1,17})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** Anything else than what {@link #written} gave begins from the start. */
  static Optional<QueuePlace> read(@Nullable String written) {
    var found = WRITTEN.matcher(written == null ? "" : written);
    if (!found.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new QueuePlace(
            Integer.parseInt(found.group(1)),
            Instant.EPOCH.plus(Long.parseLong(found.group(2)), ChronoUnit.MICROS),
            UUID.fromString(found.group(3))));
  }

  String written() {
    return rank + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
  }
}
