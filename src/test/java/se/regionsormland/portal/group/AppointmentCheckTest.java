package se.regionsormland.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentCheckTest {

  private static final UUID SHE = new UUID(0, 1);
  private static final UUID ANOTHER = new UUID(0, 2);

  private static NewAppointment of(
      UUID who, MemberFunction function, int from, int to, @Nullable UUID whom) {
    var days = new Days(LocalDate.of(2027, 5, from), LocalDate.of(2027, 5, to));
    return new NewAppointment(
        who, function, whom, days, days.from(), true, List.of(), List.of("Trosa kommun"));
  }

  private static NewAppointment of(UUID who, MemberFunction function, int from, int to) {
    return of(who, function, from, to, null);
  }

  private static AppointmentOutcome among(NewAppointment wanted, NewAppointment... there) {
    var all =
        Arrays.stream(there)
            .map(
                one -> new Appointment(UUID.randomUUID(), one, null, false, "Någon", Instant.EPOCH))
            .toList();
    return new AppointmentCheck(wanted, all).outcome();
  }

  @Test
  void a_person_has_one_appointment_on_a_day() {
    var member = of(SHE, MemberFunction.MEMBER, 3, 10);
    assertThat(among(of(SHE, MemberFunction.CHAIR, 10, 20), member))
        .isEqualTo(AppointmentOutcome.APPOINTED_THEN);
    assertThat(among(of(SHE, MemberFunction.CHAIR, 11, 20), member))
        .isEqualTo(AppointmentOutcome.DONE);
    assertThat(among(of(ANOTHER, MemberFunction.MEMBER, 3, 10), member))
        .isEqualTo(AppointmentOutcome.DONE);
  }

  @Test
  void there_is_one_chair_and_one_secretary_on_a_day() {
    var chair = of(ANOTHER, MemberFunction.CHAIR, 3, 10);
    var secretary = of(ANOTHER, MemberFunction.SECRETARY, 3, 10);
    assertThat(among(of(SHE, MemberFunction.CHAIR, 1, 3), chair))
        .isEqualTo(AppointmentOutcome.CHAIR_THEN);
    assertThat(among(of(SHE, MemberFunction.SECRETARY, 1, 30), secretary))
        .isEqualTo(AppointmentOutcome.SECRETARY_THEN);
    assertThat(among(of(SHE, MemberFunction.SECRETARY, 3, 10), chair))
        .isEqualTo(AppointmentOutcome.DONE);
  }

  @Test
  void an_appointment_that_was_called_off_before_it_began_is_in_nobodys_way() {
    var calledOff = of(ANOTHER, MemberFunction.CHAIR, 5, 4);
    assertThat(among(of(SHE, MemberFunction.CHAIR, 1, 30), calledOff))
        .isEqualTo(AppointmentOutcome.DONE);
  }

  @Test
  void a_substitute_stands_in_for_somebody_who_is_in_the_group() {
    var member = of(ANOTHER, MemberFunction.MEMBER, 3, 10);
    assertThat(among(of(SHE, MemberFunction.SUBSTITUTE, 3, 10, ANOTHER), member))
        .isEqualTo(AppointmentOutcome.DONE);
    for (var wrong :
        List.of(
            of(SHE, MemberFunction.SUBSTITUTE, 3, 10),
            of(SHE, MemberFunction.SUBSTITUTE, 3, 10, SHE),
            of(SHE, MemberFunction.SUBSTITUTE, 11, 20, ANOTHER))) {
      assertThat(among(wrong, member)).isEqualTo(AppointmentOutcome.SUBSTITUTES_NOBODY);
    }
  }
}
