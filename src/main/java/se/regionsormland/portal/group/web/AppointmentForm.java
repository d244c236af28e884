package se.regionsormland.portal.group.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.group.Days;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.NewAppointment;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** Who is appointed to what, for which days. Nothing is chosen beforehand. */
record AppointmentForm(
    @Nullable String account,
    @Nullable String function,
    @Nullable String substitutes,
    TypedDate from,
    TypedDate to,
    TypedDate told,
    @Nullable String employment,
    @Nullable List<String> areas,
    @NotBlank(message = "{group.appoint.organisations.empty}")
        @Lines(max = 1_000, message = "{group.appoint.organisations.long}")
        @Nullable String organisations) {

  enum Employment {
    EMPLOYEE,
    CONTRACTOR
  }

  AppointmentForm {
    from = TypedDate.orNone(from);
    to = TypedDate.orNone(to);
    told = TypedDate.orNone(told);
  }

  static AppointmentForm empty() {
    return new AppointmentForm(
        "", null, "", TypedDate.NONE, TypedDate.NONE, TypedDate.NONE, null, null, "");
  }

  Optional<MemberFunction> chosenFunction() {
    return Typed.one(MemberFunction.class, function);
  }

  Optional<UUID> person() {
    return Typed.uuid(account);
  }

  Optional<Employment> chosenEmployment() {
    return Typed.one(Employment.class, employment);
  }

  /** When {@link AppointmentChecks} has found nothing wrong. */
  NewAppointment appointment(List<Integer> known) {
    var chosen = chosenFunction().orElseThrow();
    return new NewAppointment(
        person().orElseThrow(),
        chosen,
        chosen == MemberFunction.SUBSTITUTE ? Typed.uuid(substitutes).orElse(null) : null,
        new Days(from.date().orElseThrow(), to.date().orElseThrow()),
        told.date().orElseThrow(),
        chosenEmployment().orElseThrow() == Employment.EMPLOYEE,
        known.stream().filter(area -> areas != null && areas.contains(area.toString())).toList(),
        Typed.text(organisations).lines().map(Typed::text).filter(one -> !one.isEmpty()).toList());
  }
}
