package se.regionsormland.portal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day in three fields, as it was typed; the month by number or by name ("3", "mars", "sept."). A
 * year that nobody can mean makes no day.
 */
public record TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {

  private static final int SHORTEST_NAME = 3;
  private static final ValueRange YEARS = ValueRange.of(1900, 2199);

  /** Nothing typed. */
  public static final TypedDate NONE = new TypedDate("", "", "");

  public static TypedDate of(@Nullable LocalDate date) {
    return date == null
        ? NONE
        : new TypedDate(
            String.valueOf(date.getDayOfMonth()),
            String.valueOf(date.getMonthValue()),
            String.valueOf(date.getYear()));
  }

  /** Of a form that none of the three was sent with. */
  public static TypedDate orNone(@Nullable TypedDate typed) {
    return typed == null ? NONE : typed;
  }

  public boolean isEmpty() {
    return (Typed.text(day) + Typed.text(month) + Typed.text(year)).isEmpty();
  }

  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(number(year), monthNumber(), number(day)))
          .filter(date -> YEARS.isValidValue(date.getYear()));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private int monthNumber() {
    var typed = Typed.text(month).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return Stream.of(Month.values())
        .filter(one -> typed.length() >= SHORTEST_NAME && isNamed(one, typed))
        .findFirst()
        .map(Month::getValue)
        .orElseGet(() -> number(typed));
  }

  /** The name, or as much of it as tells it from the others. */
  private static boolean isNamed(Month month, String typed) {
    return Stream.of(Locale.of("sv"), Locale.ENGLISH)
        .map(language -> month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith(typed));
  }

  private static int number(@Nullable String typed) {
    return Integer.parseInt(Typed.text(typed));
  }
}
