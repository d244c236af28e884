package se.regionsormland.portal.meetings.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** A case to be settled between meetings, and by when. */
record BetweenForm(
    @OneLine(max = 20, message = "{meetings.item.reference.wrong}") @Nullable String reference,
    TypedDate by) {

  BetweenForm {
    by = TypedDate.orNone(by);
  }

  String asked() {
    return Typed.text(reference).toUpperCase(Locale.ROOT);
  }

  Optional<LocalDate> day(LocalDate today) {
    return by.date().filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)));
  }
}
