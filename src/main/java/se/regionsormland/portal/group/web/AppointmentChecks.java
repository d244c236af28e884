package se.regionsormland.portal.group.web;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.validation.Errors;
import se.regionsormland.portal.group.AppointmentOutcome;

/** What is to be put right before somebody can be appointed. */
final class AppointmentChecks {

  private static final Map<AppointmentOutcome, String> FIELDS =
      Map.of(
          AppointmentOutcome.READS_NO_CASES, "account",
          AppointmentOutcome.APPOINTED_THEN, "account",
          AppointmentOutcome.CHAIR_THEN, "function",
          AppointmentOutcome.SECRETARY_THEN, "function",
          AppointmentOutcome.SUBSTITUTES_NOBODY, "substitutes");

  private AppointmentChecks() {}

  static void check(AppointmentForm form, LocalDate today, Errors errors) {
    reject(form.person().isEmpty(), "account", "group.appoint.account.empty", errors);
    reject(form.chosenFunction().isEmpty(), "function", "group.appoint.function.empty", errors);
    reject(
        form.chosenEmployment().isEmpty(), "employment", "group.appoint.employment.empty", errors);
    checkDays(form, errors);
    checkTold(form, today, errors);
  }

  private static void checkDays(AppointmentForm form, Errors errors) {
    var from = form.from().date();
    var to = form.to().date();
    reject(from.isEmpty(), "from.day", "group.appoint.from.wrong", errors);
    reject(to.isEmpty(), "to.day", "group.appoint.to.wrong", errors);
    boolean backwards = from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent();
    reject(backwards, "to.day", "group.appoint.to.before", errors);
  }

  /** Who has not been told yet cannot have been: a day to come is no note of it. */
  private static void checkTold(AppointmentForm form, LocalDate today, Errors errors) {
    var told = form.told().date();
    var first = form.from().date();
    reject(told.isEmpty(), "told.day", "group.appoint.told.wrong", errors);
    boolean later =
        told.filter(day -> day.isAfter(today) || first.filter(day::isAfter).isPresent())
            .isPresent();
    reject(later, "told.day", "group.appoint.told.later", errors);
  }

  static void reject(boolean wrong, String field, String key, Errors errors) {
    if (wrong) {
      errors.rejectValue(field, key);
    }
  }

  static void tell(AppointmentOutcome outcome, Errors errors) {
    var field = FIELDS.get(outcome);
    reject(field != null, String.valueOf(field), "group.appointment." + outcome, errors);
  }
}
