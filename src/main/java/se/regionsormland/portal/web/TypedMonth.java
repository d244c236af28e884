package se.regionsormland.portal.web;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A month in two fields, as it was typed. A year that nobody can mean makes no month. */
public record TypedMonth(@Nullable String month, @Nullable String year) {

  /** Nothing typed. */
  public static final TypedMonth NONE = new TypedMonth("", "");

  public static TypedMonth of(@Nullable YearMonth month) {
    return month == null
        ? NONE
        : new TypedMonth(String.valueOf(month.getMonthValue()), String.valueOf(month.getYear()));
  }

  /** Of a form that neither was sent with. */
  public static TypedMonth orNone(@Nullable TypedMonth typed) {
    return typed == null ? NONE : typed;
  }

  public boolean isEmpty() {
    return (Typed.text(month) + Typed.text(year)).isEmpty();
  }

  public Optional<YearMonth> read() {
    return new TypedDate("1", month, year).date().map(YearMonth::from);
  }
}
