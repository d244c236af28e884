package se.regionsormland.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On which days somebody is in the group, and who of it decides. */
class AppointmentTest {

  private static LocalDate may(int day) {
    return LocalDate.of(2027, 5, day);
  }

  private static Appointment appointment(@Nullable Days absence) {
    var what =
        new NewAppointment(
            new UUID(0, 1),
            MemberFunction.MEMBER,
            null,
            new Days(may(3), may(10)),
            may(3),
            true,
            List.of(),
            List.of("Trosa kommun"));
    return new Appointment(new UUID(0, 2), what, absence, false, "Någon", Instant.EPOCH);
  }

  @Test
  void it_is_in_force_from_its_first_day_through_its_last() {
    var one = appointment(null);
    assertThat(List.of(may(3), may(5), may(10))).allMatch(one::isInForce);
    assertThat(List.of(may(2), may(11))).noneMatch(one::isInForce);
  }

  @Test
  void she_is_absent_on_the_days_that_were_noted_and_on_no_other() {
    var one = appointment(new Days(may(5), may(6)));
    assertThat(List.of(may(5), may(6))).allMatch(one::isAbsent);
    assertThat(List.of(may(4), may(7))).noneMatch(one::isAbsent);
    assertThat(appointment(null).isAbsent(may(5))).isFalse();
  }

  @Test
  void the_chair_and_the_secretary_decide_and_nobody_else() {
    for (var function : MemberFunction.values()) {
      assertThat(function.decides())
          .as("%s", function)
          .isEqualTo(Set.of(MemberFunction.CHAIR, MemberFunction.SECRETARY).contains(function));
    }
  }
}
