package se.regionsormland.portal.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.EventLine;
import se.regionsormland.portal.trail.SecurityEvents;
import se.regionsormland.portal.web.NotFound;

/** Who is in the group: appointed personally, for a period, and by whom. */
@InsideTest
class MembersTest {

  @Autowired private Members members;
  @Autowired private Appointments appointments;
  @Autowired private AppointmentRows rows;
  @Autowired private SomeMembers some;
  @Autowired private SecurityEvents events;

  private final Viewer she = As.viewer(Role.ASSESSOR);
  private final Viewer officer = As.viewer(Role.OFFICER);
  private final Viewer administrator = As.viewer(Role.ADMINISTRATOR);

  @BeforeEach
  void anAdministrator() {
    some.account(she);
    As.signIn(Role.ADMINISTRATOR);
  }

  @AfterEach
  void nobodyIsInTheGroup() {
    some.none();
    As.nobody();
  }

  private AppointmentOutcome appointed(MemberFunction function) {
    return appointments.appoint(some.some(she.id(), function, null, "Trosa kommun"), administrator);
  }

  private UUID hers() {
    return appointments.current().getFirst().id();
  }

  @Test
  void who_is_appointed_is_in_the_group_on_her_days_and_on_no_others() {
    assertThat(appointed(MemberFunction.CHAIR)).isEqualTo(AppointmentOutcome.DONE);
    assertThat(members.today())
        .containsExactly(
            new Member(
                she.id(),
                she.name(),
                MemberFunction.CHAIR,
                null,
                List.of(5),
                List.of("Trosa kommun"),
                false,
                false));
    assertThat(members.isDecider(she)).isTrue();
    assertThat(members.isMember(officer)).isFalse();
    assertThat(members.inForce(some.days().from())).hasSize(1);
    assertThat(members.inForce(some.days().to())).hasSize(1);
    assertThat(members.inForce(some.days().from().minusDays(1))).isEmpty();
    assertThat(members.inForce(some.days().to().plusDays(1))).isEmpty();
  }

  @Test
  void whose_days_have_not_come_is_not_in_the_group_yet() {
    var tomorrow = some.today().plusDays(1);
    var days = new Days(tomorrow, tomorrow.plusYears(1));
    var trosa = List.of("Trosa kommun");
    rows.add(
        new NewAppointment(
            she.id(), MemberFunction.CHAIR, null, days, tomorrow, true, List.of(5), trosa),
        administrator);
    assertThat(members.today()).isEmpty();
    assertThat(members.isMember(she)).isFalse();
    assertThat(members.isDecider(she)).isFalse();
    assertThat(members.inForce(tomorrow)).hasSize(1);
  }

  @Test
  void a_member_who_is_neither_chair_nor_secretary_decides_nothing() {
    appointed(MemberFunction.MEMBER);
    assertThat(members.isMember(she)).isTrue();
    assertThat(members.isDecider(she)).isFalse();
  }

  @Test
  void only_who_reads_cases_is_appointed_or_stays_in_the_group() {
    var nobody = some.some(administrator.id(), MemberFunction.MEMBER, null);
    some.account(administrator);
    assertThat(appointments.appoint(nobody, administrator))
        .isEqualTo(AppointmentOutcome.READS_NO_CASES);
    rows.add(nobody, administrator);
    assertThat(members.today()).isEmpty();
    assertThat(members.isMember(administrator)).isFalse();
  }

  @Test
  void an_appointment_ends_earlier_and_never_later() {
    appointed(MemberFunction.SECRETARY);
    appointments.end(hers(), some.today(), administrator);
    assertThat(members.isDecider(she)).isTrue();
    assertThat(members.inForce(some.today().plusDays(1))).isEmpty();
    appointments.end(hers(), some.today().plusDays(9), administrator);
    assertThat(members.inForce(some.today().plusDays(1))).isEmpty();
  }

  @Test
  void the_trail_says_who_appointed_whom_as_what() {
    appointed(MemberFunction.CHAIR);
    appointments.end(hers(), some.today(), administrator);
    assertThat(events.before(null, null).subList(0, 2))
        .extracting(EventLine::kind)
        .containsExactly(EventKind.MEMBER_ENDED, EventKind.MEMBER_APPOINTED);
    var appointed = events.before(null, null).get(1);
    assertThat(appointed.by()).isEqualTo(administrator.id());
    assertThat(appointed.event().account()).isEqualTo(she.id());
    assertThat(appointed.event().codes()).isEqualTo("CHAIR");
  }

  @Test
  void absence_is_noted_by_herself_or_by_an_officer_and_says_so_that_day() {
    appointed(MemberFunction.MEMBER);
    var id = hers();
    var week = new Days(some.today(), some.today().plusDays(6));
    As.signIn(Role.ASSESSOR);
    appointments.noteAbsence(id, week, she);
    assertThat(members.today()).allMatch(Member::absent);
    assertThat(members.inForce(week.to().plusDays(1))).noneMatch(Member::absent);
    var another = new Viewer(UUID.randomUUID(), "Någon", Set.of(Role.ASSESSOR));
    assertThatThrownBy(() -> appointments.noteAbsence(id, null, another))
        .isInstanceOf(NotFound.class);
    As.signIn(Role.OFFICER);
    appointments.noteAbsence(id, null, officer);
    assertThat(members.today()).noneMatch(Member::absent);
  }

  @Test
  void nobody_but_an_administrator_appoints() {
    As.signIn(Role.OFFICER);
    assertThatThrownBy(() -> appointed(MemberFunction.MEMBER))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void the_database_too_has_one_chair_one_secretary_and_one_appointment_a_person() {
    rows.add(some.some(she.id(), MemberFunction.CHAIR, null), administrator);
    refused(some.some(officer.id(), MemberFunction.CHAIR, null), "one_chair");
    refused(some.some(she.id(), MemberFunction.MEMBER, null), "One appointment a person");
    rows.add(some.some(officer.id(), MemberFunction.SECRETARY, null), administrator);
    refused(some.some(UUID.randomUUID(), MemberFunction.SECRETARY, null), "one_secretary");
  }

  private void refused(NewAppointment what, String why) {
    assertThatThrownBy(() -> rows.add(what, administrator))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining(why);
  }
}
