package se.regionsormland.portal.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** The day as it stands in the address: "2027-03-01". */
record DayForm(@OneLine(max = 30, message = "{registry.daily.unread}") @Nullable String dag) {

  private static final ValueRange YEARS = ValueRange.of(1900, 2199);

  /** Today where none was asked for; empty where it is no day. */
  Optional<LocalDate> day(Clock clock) {
    var typed = Typed.text(dag);
    if (typed.isEmpty()) {
      return Optional.of(SwedishTime.today(clock));
    }
    try {
      return Optional.of(LocalDate.parse(typed)).filter(day -> YEARS.isValidValue(day.getYear()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
