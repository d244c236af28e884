package se.regionsormland.portal.administration;

import java.time.LocalDate;
import java.util.Optional;
import se.regionsormland.portal.web.TypedDate;

record MeetingForm(TypedDate held) {

  MeetingForm {
    held = TypedDate.orNone(held);
  }

  static MeetingForm empty() {
    return new MeetingForm(TypedDate.NONE);
  }

  /** Empty when that is no day. */
  Optional<LocalDate> date() {
    return held.date();
  }
}
