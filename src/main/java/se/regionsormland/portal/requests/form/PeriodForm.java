package se.regionsormland.portal.requests.form;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.web.TypedMonth;

/** From its first month to its last. */
public record PeriodForm(
    @Nullable String fromMonth,
    @Nullable String fromYear,
    @Nullable String toMonth,
    @Nullable String toYear) {

  public static PeriodForm of(@Nullable YearMonth from, @Nullable YearMonth to) {
    return new PeriodForm(month(from), year(from), month(to), year(to));
  }

  public TypedMonth from() {
    return new TypedMonth(fromMonth, fromYear);
  }

  public TypedMonth to() {
    return new TypedMonth(toMonth, toYear);
  }

  public void check(Errors errors) {
    if (from().read().isEmpty()) {
      errors.rejectValue("fromMonth", "requests.form.fromMonth.wrong");
    }
    if (to().read().isEmpty()) {
      errors.rejectValue("toMonth", "requests.form.toMonth.wrong");
    }
    from()
        .read()
        .flatMap(first -> to().read().filter(last -> last.isBefore(first)))
        .ifPresent(_ -> errors.rejectValue("toMonth", "requests.form.toMonth.before"));
  }

  static String month(@Nullable YearMonth of) {
    return of == null ? "" : String.valueOf(of.getMonthValue());
  }

  static String year(@Nullable YearMonth of) {
    return of == null ? "" : String.valueOf(of.getYear());
  }
}
