package se.regionsormland.portal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day in three fields, as it was typed. A year that nobody can mean makes no day. */
public record TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {

  private static final ValueRange YEARS = ValueRange.of(1900, 2199);

  public boolean isEmpty() {
    return (Typed.text(day) + Typed.text(month) + Typed.text(year)).isEmpty();
  }

  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)))
          .filter(date -> YEARS.isValidValue(date.getYear()));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String typed) {
    return Integer.parseInt(Typed.text(typed));
  }
}
