package se.regionsormland.portal.administration;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.TypedDate;

record MeetingForm(
    @Nullable String heldDay, @Nullable String heldMonth, @Nullable String heldYear) {

  static MeetingForm empty() {
    return new MeetingForm(null, null, null);
  }

  /** Empty when that is no day. */
  Optional<LocalDate> date() {
    return new TypedDate(heldDay, heldMonth, heldYear).date();
  }
}
