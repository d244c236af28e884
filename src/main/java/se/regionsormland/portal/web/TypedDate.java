package se.regionsormland.portal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day in three fields, as it was typed. */
public record TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {

  public boolean isEmpty() {
    return (Typed.text(day) + Typed.text(month) + Typed.text(year)).isEmpty();
  }

  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String typed) {
    return Integer.parseInt(Typed.text(typed));
  }
}
