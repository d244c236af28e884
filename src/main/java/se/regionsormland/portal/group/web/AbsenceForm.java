package se.regionsormland.portal.group.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.group.Days;
import se.regionsormland.portal.web.TypedDate;

/** When a member is away; with no day at all, she is not. */
record AbsenceForm(
    @Nullable String awayFromDay,
    @Nullable String awayFromMonth,
    @Nullable String awayFromYear,
    @Nullable String awayToDay,
    @Nullable String awayToMonth,
    @Nullable String awayToYear) {

  static AbsenceForm of(@Nullable Days days) {
    if (days == null) {
      return new AbsenceForm("", "", "", "", "", "");
    }
    return new AbsenceForm(
        String.valueOf(days.from().getDayOfMonth()),
        String.valueOf(days.from().getMonthValue()),
        String.valueOf(days.from().getYear()),
        String.valueOf(days.to().getDayOfMonth()),
        String.valueOf(days.to().getMonthValue()),
        String.valueOf(days.to().getYear()));
  }

  private TypedDate from() {
    return new TypedDate(awayFromDay, awayFromMonth, awayFromYear);
  }

  private TypedDate to() {
    return new TypedDate(awayToDay, awayToMonth, awayToYear);
  }

  /** Empty where she is not away. */
  Optional<Days> days() {
    return from().date().flatMap(first -> to().date().map(last -> new Days(first, last)));
  }

  void complain(Errors errors) {
    if (from().isEmpty() && to().isEmpty()) {
      return;
    }
    AppointmentChecks.reject(
        from().date().isEmpty(), "awayFromDay", "group.absence.from.wrong", errors);
    AppointmentChecks.reject(to().date().isEmpty(), "awayToDay", "group.absence.to.wrong", errors);
    boolean backwards = days().filter(one -> one.to().isBefore(one.from())).isPresent();
    AppointmentChecks.reject(backwards, "awayToDay", "group.absence.to.before", errors);
  }
}
