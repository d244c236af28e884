package se.regionsormland.portal.notification.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.notification.LetterLine;
import se.regionsormland.portal.notification.Letters;
import se.regionsormland.portal.notification.Letters.Place;

/** A page of letters, and where the next one begins if there are more. */
record LetterPage(List<LetterRow> rows, @Nullable String next) {

  private static final String BETWEEN = "_";
  private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

  static LetterPage of(List<LetterLine> oneMore) {
    var shown = oneMore.stream().limit(Letters.PAGE).toList();
    var rows = shown.stream().map(LetterRow::new).toList();
    return new LetterPage(
        rows,
        oneMore.size() > Letters.PAGE
            ? shown.getLast().createdAt() + BETWEEN + shown.getLast().id()
            : null);
  }

  /** A marker that was changed by hand is the list's beginning. */
  static @Nullable Place place(@Nullable String marker) {
    if (marker == null) {
      return null;
    }
    try {
      int between = Math.max(marker.indexOf(BETWEEN), 0);
      var at = Instant.parse(marker.substring(0, between));
      return at.isAfter(LATEST)
          ? null
          : new Place(at, UUID.fromString(marker.substring(between + 1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }
}
