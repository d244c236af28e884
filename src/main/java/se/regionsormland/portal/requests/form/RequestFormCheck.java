package se.regionsormland.portal.requests.form;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedMonth;

/** What one field alone cannot tell. Nothing is compulsory in a draft. */
public final class RequestFormCheck {

  private RequestFormCheck() {}

  public static void check(RequestForm form, Errors errors) {
    Sums.reject(errors, "total", form.total());
    checkNumbers(form, errors);
    if (!form.isForSaving()) {
      checkWhatSendingNeeds(form, errors);
    }
  }

  /** Who pays and for how long. */
  public static void checkNumbers(RequestForm form, Errors errors) {
    Sums.reject(errors, "oneToOne", form.oneToOne());
    Sums.reject(errors, "erdf", form.erdf());
    Sums.reject(errors, "own", form.own());
    form.others().rejectUnreadable(errors);
    rejectUnreadable(form.from(), "from.month", errors);
    rejectUnreadable(form.to(), "to.month", errors);
    checkOrder(form, errors);
  }

  private static void rejectUnreadable(TypedMonth month, String field, Errors errors) {
    if (!month.isEmpty() && month.read().isEmpty()) {
      errors.rejectValue(field, "requests.form." + field + ".wrong");
    }
  }

  private static void checkOrder(RequestForm form, Errors errors) {
    var from = form.from().read();
    var to = form.to().read();
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      errors.rejectValue("to.month", "requests.form.to.month.before");
    }
  }

  private static void checkWhatSendingNeeds(RequestForm form, Errors errors) {
    require(form.text(), "text", errors);
    require(form.total(), "total", errors);
    var numbers = form.numbers();
    if (numbers.total() != null && numbers.total().isZero()) {
      errors.rejectValue("total", "requests.form.total.missing");
    }
    if (!numbers.paid().isPositive() && !errors.hasFieldErrors("oneToOne")) {
      errors.rejectValue("oneToOne", "requests.form.payments.missing");
    }
    require(form.from(), "from.month", errors);
    require(form.to(), "to.month", errors);
    require(form.email(), "email", errors);
  }

  private static void require(TypedMonth typed, String field, Errors errors) {
    require(typed.isEmpty() ? "" : field, field, errors);
  }

  private static void require(@Nullable String typed, String field, Errors errors) {
    if (Typed.text(typed).isEmpty() && !errors.hasFieldErrors(field)) {
      errors.rejectValue(field, "requests.form." + field + ".missing");
    }
  }
}
