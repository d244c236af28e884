package se.regionsormland.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.identity.ForStaff;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;
import se.regionsormland.portal.web.NotFound;

/**
 * Appointing to the group. Administrators do it, as they give roles: whoever handles cases does not
 * choose who is to decide whether she may.
 */
@Service
@Transactional
public class Appointments {

  private final AppointmentRows rows;
  private final Colleagues colleagues;
  private final SecurityTrail trail;
  private final Clock clock;

  Appointments(AppointmentRows rows, Colleagues colleagues, SecurityTrail trail, Clock clock) {
    this.rows = rows;
    this.colleagues = colleagues;
    this.trail = trail;
    this.clock = clock;
  }

  /** In force today or to come, by first day. */
  @ForStaff
  @Transactional(readOnly = true)
  public List<Appointment> current() {
    return rows.from(SwedishTime.today(clock));
  }

  @ForAdministrators
  public AppointmentOutcome appoint(NewAppointment what, Viewer by) {
    rows.hold();
    var outcome = new AppointmentCheck(what, rows.all()).outcome();
    if (colleagues.readingCases().stream().noneMatch(one -> one.id().equals(what.account()))) {
      outcome = AppointmentOutcome.READS_NO_CASES;
    }
    if (outcome == AppointmentOutcome.DONE) {
      rows.add(what, by);
      note(EventKind.MEMBER_APPOINTED, what, by);
    }
    return outcome;
  }

  /**
   * Ends it earlier; one that has ended by then stays as it is.
   *
   * @param last its last day, today at the earliest; what has not begun by then is called off
   */
  @ForAdministrators
  public void end(UUID id, LocalDate last, Viewer by) {
    rows.hold();
    var before = one(id);
    var first = before.what().days().from();
    rows.end(id, last.isBefore(first) ? first.minusDays(1) : last);
    note(EventKind.MEMBER_ENDED, before.what(), by);
  }

  /**
   * Notes that a member is away, or with null that she is not. She does it herself, or an officer
   * or an administrator does.
   */
  @ForStaff
  public void noteAbsence(UUID id, @Nullable Days days, Viewer by) {
    var whose = one(id).what().account();
    if (!by.id().equals(whose) && !by.is(Role.OFFICER) && !by.is(Role.ADMINISTRATOR)) {
      throw new NotFound();
    }
    rows.absent(id, days);
  }

  /** Whether a member's name may stand on the public page about the group: her own word alone. */
  @ForStaff
  public void allowName(UUID id, boolean named, Viewer by) {
    if (!by.id().equals(one(id).what().account())) {
      throw new NotFound();
    }
    rows.name(id, named);
  }

  private Appointment one(UUID id) {
    return current().stream()
        .filter(one -> one.id().equals(id))
        .findAny()
        .orElseThrow(NotFound::new);
  }

  private void note(EventKind kind, NewAppointment what, Viewer by) {
    trail.add(SecurityEvent.of(kind, what.account()).by(by.id()).with(Set.of(what.function())));
  }
}
