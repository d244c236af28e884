package se.regionsormland.portal.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of the clock as people write it: 9, 9.30, 09:30, 0930, kl. 9.30. */
public final class TypedTime {

  private static final Pattern WRITTEN =
      Pattern.compile("(?iu)(?:kl(?:ockan|\\.)?\\s*)?(\\d{1,2})(?:\\s*[.:]?\\s*(\\d{2}))?");

  private TypedTime() {}

  public static Optional<LocalTime> read(@Nullable String typed) {
    var found = WRITTEN.matcher(Typed.text(typed));
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      var minutes = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
      return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), minutes));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public static String written(@Nullable LocalTime time) {
    return time == null ? "" : "%02d.%02d".formatted(time.getHour(), time.getMinute());
  }
}
