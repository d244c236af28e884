package se.regionsormland.portal.conferences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.conferences.event.PlaceTakenAway;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/**
 * An officer takes one place away, with a reason: the sign-up is not genuine, or somebody rang. Her
 * meetings go as when she leaves herself.
 */
@Service
@Transactional
@ForOfficers
public class Removals {

  private final ConferenceRows conferences;
  private final GuestRows guests;
  private final RemovalRows rows;
  private final Leaving leaving;
  private final Invitations invitations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Removals(
      ConferenceRows conferences,
      GuestRows guests,
      RemovalRows rows,
      Leaving leaving,
      Invitations invitations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.conferences = conferences;
    this.guests = guests;
    this.rows = rows;
    this.leaving = leaving;
    this.invitations = invitations;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whose place it is.
   *
   * @throws NotFound she does not come to that day, or it is over
   */
  @Transactional(readOnly = true)
  public Guest coming(UUID day, UUID guest) {
    return guests
        .find(guest)
        .filter(one -> one.isComing() && one.day().equals(day))
        .filter(one -> conferences.find(day).filter(this::isToCome).isPresent())
        .orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Removal> of(UUID day) {
    return rows.ofDay(day);
  }

  /**
   * Held, so that an answer of hers at the same time is before or after. Who comes no more already
   * has nothing to take away.
   *
   * @throws NotFound she never came to that day, or it is over
   */
  public void remove(UUID day, UUID guest, String why, Viewer by) {
    var conference = conferences.hold(day).orElseThrow(NotFound::new);
    var whose =
        guests
            .find(guest)
            .filter(one -> one.day().equals(day) && isToCome(conference))
            .orElseThrow(NotFound::new);
    if (!whose.isComing()) {
      return;
    }
    leaving.leave(whose);
    rows.add(guest, by.name(), why);
    events.publishEvent(new PlaceTakenAway(invitations.to(whose), conference.plan().title(), why));
  }

  private boolean isToCome(Conference conference) {
    return conference.isToCome(SwedishTime.today(clock));
  }

  /** A place that an officer took away: whose, when, by whom and why. */
  public record Removal(String organisation, String name, LocalDate day, String by, String why) {}
}
