package se.regionsormland.portal.requests.form;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.web.TypedMonth;

/** From its first month to its last. */
public record PeriodForm(TypedMonth from, TypedMonth to) {

  public PeriodForm {
    from = TypedMonth.orNone(from);
    to = TypedMonth.orNone(to);
  }

  public static PeriodForm of(@Nullable YearMonth from, @Nullable YearMonth to) {
    return new PeriodForm(TypedMonth.of(from), TypedMonth.of(to));
  }

  public void check(Errors errors) {
    if (from.read().isEmpty()) {
      errors.rejectValue("from.month", "requests.form.from.month.wrong");
    }
    if (to.read().isEmpty()) {
      errors.rejectValue("to.month", "requests.form.to.month.wrong");
    }
    from.read()
        .flatMap(first -> to.read().filter(last -> last.isBefore(first)))
        .ifPresent(_ -> errors.rejectValue("to.month", "requests.form.to.month.before"));
  }
}
