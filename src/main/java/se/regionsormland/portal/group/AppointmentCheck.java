package se.regionsormland.portal.group;

import java.util.List;
import java.util.function.Predicate;

/** Whether an appointment fits among those there are. The database refuses what does not. */
record AppointmentCheck(NewAppointment wanted, List<Appointment> all) {

  AppointmentOutcome outcome() {
    if (meets(one -> one.account().equals(wanted.account()))) {
      return AppointmentOutcome.APPOINTED_THEN;
    }
    if (isTaken(MemberFunction.CHAIR)) {
      return AppointmentOutcome.CHAIR_THEN;
    }
    if (isTaken(MemberFunction.SECRETARY)) {
      return AppointmentOutcome.SECRETARY_THEN;
    }
    return standsInForNobody() ? AppointmentOutcome.SUBSTITUTES_NOBODY : AppointmentOutcome.DONE;
  }

  private boolean isTaken(MemberFunction alone) {
    return wanted.function() == alone && meets(one -> one.function() == alone);
  }

  private boolean standsInForNobody() {
    boolean named = wanted.substitutes() != null && !wanted.substitutes().equals(wanted.account());
    return wanted.function() == MemberFunction.SUBSTITUTE
        && !(named && meets(one -> one.account().equals(wanted.substitutes())));
  }

  /** One of these has a day in common with it. */
  private boolean meets(Predicate<NewAppointment> these) {
    return all.stream()
        .map(Appointment::what)
        .anyMatch(one -> these.test(one) && wanted.days().meet(one.days()));
  }
}
