package se.regionsormland.portal.demo;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.Appointments;
import se.regionsormland.portal.group.Days;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.NewAppointment;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.DemoAccounts;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;

/** A group of five among the demo's accounts, named after what they are. Examples, no persons. */
@Component
@Profile("demo")
class DemoGroup {

  static final String CHAIR = "Ordföranden";
  static final String SECRETARY = "Sekreteraren";
  private static final String MEMBER = "Bedömaren";

  private final DemoAccounts demo;
  private final Appointments appointments;
  private final Colleagues colleagues;
  private final Clock clock;

  DemoGroup(DemoAccounts demo, Appointments appointments, Colleagues colleagues, Clock clock) {
    this.demo = demo;
    this.appointments = appointments;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /** After the accounts, which are in it. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(1)
  void fillWhenEmpty() {
    demo.as(
        Role.ADMINISTRATOR,
        administrator -> {
          if (appointments.current().isEmpty()) {
            appointAll(administrator);
          }
        });
  }

  private void appointAll(Viewer by) {
    appoint(CHAIR, MemberFunction.CHAIR, List.of(1, 2), "Region Sörmland (exempel)", by);
    appoint(SECRETARY, MemberFunction.SECRETARY, List.of(), "Region Sörmland (exempel)", by);
    appoint(MEMBER, MemberFunction.MEMBER, List.of(5, 6), "Nyköpings kommun (exempel)", by);
    appoint(
        "Ledamoten", MemberFunction.MEMBER, List.of(3), "Mälardalens universitet (exempel)", by);
    appoint("Ersättaren", MemberFunction.SUBSTITUTE, List.of(5), "Flens kommun (exempel)", by);
  }

  private void appoint(
      String name, MemberFunction function, List<Integer> areas, String organisation, Viewer by) {
    var first = SwedishTime.today(clock).withDayOfYear(1);
    appointments.appoint(
        new NewAppointment(
            account(name),
            function,
            function == MemberFunction.SUBSTITUTE ? account(MEMBER) : null,
            new Days(first, first.plusYears(2)),
            first,
            organisation.startsWith("Region"),
            areas,
            List.of(organisation)),
        by);
  }

  private UUID account(String name) {
    return colleagues.readingCases().stream()
        .filter(one -> one.name().equals(name))
        .map(Colleagues.Colleague::id)
        .findAny()
        .orElseThrow();
  }
}
