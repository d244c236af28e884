package se.regionsormland.portal.administration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record MeetingForm(
    @Nullable String heldDay, @Nullable String heldMonth, @Nullable String heldYear) {

  static MeetingForm empty() {
    return new MeetingForm(null, null, null);
  }

  /** Empty when that is no day. */
  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(number(heldYear), number(heldMonth), number(heldDay)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String written) {
    return Integer.parseInt(String.valueOf(written).strip());
  }
}
