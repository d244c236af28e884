package se.regionsormland.portal.conferences;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.conferences.Appointment.Outcome;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.event.ConferenceCancelled;
import se.regionsormland.portal.conferences.event.MeetingsProposed;
import se.regionsormland.portal.conferences.matching.Matching;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/** Officers set a day, have meetings proposed, and see who comes and who meets whom. */
@Service
@Transactional
@ForOfficers
public class ConferenceDesk {

  private final ConferenceRows rows;
  private final GuestRows guests;
  private final ProgrammeRows meetings;
  private final WishRows wishes;
  private final OfOrganisations organisations;
  private final Invitations invitations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConferenceDesk(
      ConferenceRows rows,
      GuestRows guests,
      ProgrammeRows meetings,
      WishRows wishes,
      OfOrganisations organisations,
      Invitations invitations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.guests = guests;
    this.meetings = meetings;
    this.wishes = wishes;
    this.organisations = organisations;
    this.invitations = invitations;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Conference> ahead() {
    return rows.from(SwedishTime.today(clock));
  }

  @Transactional(readOnly = true)
  public List<Conference> past() {
    return rows.before(SwedishTime.today(clock));
  }

  public UUID plan(UUID form, ConferencePlan plan) {
    return rows.add(form, plan);
  }

  /**
   * @throws NotFound there is none
   */
  @Transactional(readOnly = true)
  public Conference one(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** The list for the door: by organisation. */
  @Transactional(readOnly = true)
  public List<Guest> guests(UUID id) {
    return guests.coming(id);
  }

  /** Those of them who are known to come from the organisation that they say. */
  @Transactional(readOnly = true)
  public Set<UUID> confirmed(List<Guest> all) {
    return organisations.confirmed(all);
  }

  @Transactional(readOnly = true)
  public List<SettledMeeting> meetings(UUID id) {
    return meetings.ofDay(id);
  }

  /** What those who met say came of it. */
  @Transactional(readOnly = true)
  public Map<Outcome, Long> outcomes(UUID id) {
    return meetings.outcomes(id);
  }

  /**
   * Meetings that there are stay where they are; what is free is given out. Each who gets some is
   * written to once.
   *
   * @return how many there are more
   */
  public int propose(UUID id) {
    var day = rows.hold(id).orElseThrow(NotFound::new);
    if (!day.isOpen(SwedishTime.today(clock))) {
      return 0;
    }
    var coming = guests.coming(id);
    var proposals = matching(day, coming).propose(id);
    meetings.add(id, proposals);
    tell(day, coming, proposals);
    return proposals.size();
  }

  private Matching matching(Conference day, List<Guest> coming) {
    var wanted = wishes.ofDay(day.id());
    return new Matching(
        day.plan().grid(),
        coming.stream().map(one -> one.seeking(wanted.getOrDefault(one.id(), Set.of()))).toList(),
        meetings.booked(day.id()),
        meetings.declined(day.id()));
  }

  private void tell(Conference day, List<Guest> coming, List<Matching.Proposal> proposals) {
    Map<UUID, Integer> counts = new HashMap<>();
    for (var one : proposals) {
      counts.merge(one.pair().one(), 1, Integer::sum);
      counts.merge(one.pair().other(), 1, Integer::sum);
    }
    coming.stream()
        .filter(guest -> counts.containsKey(guest.id()))
        .map(guest ->
            new MeetingsProposed(
                invitations.to(guest), day.plan().title(), counts.getOrDefault(guest.id(), 0)))
        .forEach(events::publishEvent);
  }

  /** Once, until the day is over; everybody who was to come is written to. */
  public void cancel(UUID id) {
    var day = one(id);
    var plan = day.plan();
    if (day.isToCome(SwedishTime.today(clock)) && rows.cancel(id)) {
      guests.coming(id).stream()
          .map(guest -> new ConferenceCancelled(invitations.to(guest), plan.title(), plan.day()))
          .forEach(events::publishEvent);
    }
  }

  /** A proposed meeting as the organiser sees it; {@code settled}: both have said yes. */
  public record SettledMeeting(int slot, int table, String one, String other, boolean settled) {}
}
