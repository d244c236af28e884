package se.regionsormland.portal.conferences;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.conferences.Guest.State;
import se.regionsormland.portal.conferences.event.MeetingFell;

/** What goes with somebody who comes no more, or with one meeting; who had said yes is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leaving {

  private final ConferenceRows conferences;
  private final GuestRows guests;
  private final ProgrammeRows meetings;
  private final WishRows wishes;
  private final Invitations invitations;
  private final ApplicationEventPublisher events;

  Leaving(
      ConferenceRows conferences,
      GuestRows guests,
      ProgrammeRows meetings,
      WishRows wishes,
      Invitations invitations,
      ApplicationEventPublisher events) {
    this.conferences = conferences;
    this.guests = guests;
    this.meetings = meetings;
    this.wishes = wishes;
    this.invitations = invitations;
    this.events = events;
  }

  /** For who holds her day. */
  void leave(Guest guest) {
    if (guests.become(guest.id(), State.WITHDRAWN)) {
      wishes.forget(guest.id());
      meetings.of(guest.id()).forEach(one -> end(one.id(), guest));
    }
  }

  void end(UUID meeting, Guest by) {
    var title = conferences.find(by.day()).orElseThrow().plan().title();
    meetings.end(meeting, by.id()).stream()
        .flatMap(other -> guests.find(other).stream())
        .forEach(other -> events.publishEvent(new MeetingFell(invitations.to(other), title)));
  }
}
