package se.regionsormland.portal.group.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.group.Days;
import se.regionsormland.portal.web.TypedDate;

/** When a member is away; with no day at all, she is not. */
record AbsenceForm(TypedDate awayFrom, TypedDate awayTo) {

  AbsenceForm {
    awayFrom = TypedDate.orNone(awayFrom);
    awayTo = TypedDate.orNone(awayTo);
  }

  static AbsenceForm of(@Nullable Days days) {
    return days == null
        ? new AbsenceForm(TypedDate.NONE, TypedDate.NONE)
        : new AbsenceForm(TypedDate.of(days.from()), TypedDate.of(days.to()));
  }

  /** Empty where she is not away. */
  Optional<Days> days() {
    return awayFrom.date().flatMap(first -> awayTo.date().map(last -> new Days(first, last)));
  }

  void complain(Errors errors) {
    if (awayFrom.isEmpty() && awayTo.isEmpty()) {
      return;
    }
    AppointmentChecks.reject(
        awayFrom.date().isEmpty(), "awayFrom.day", "group.absence.from.wrong", errors);
    AppointmentChecks.reject(
        awayTo.date().isEmpty(), "awayTo.day", "group.absence.to.wrong", errors);
    boolean backwards = days().filter(one -> one.to().isBefore(one.from())).isPresent();
    AppointmentChecks.reject(backwards, "awayTo.day", "group.absence.to.before", errors);
  }
}
