package se.regionsormland.portal.conferences;

import java.time.Clock;
import java.time.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.conferences.event.MeetingsHeld;
import se.regionsormland.portal.shared.SwedishTime;

/** The day after, each who met somebody is asked once what came of it. */
@Component
class AfterTheDay {

  /** Later than that a question would only surprise: nobody remembers the meeting. */
  private static final Period A_MONTH = Period.ofMonths(1);

  private final ConferenceRows conferences;
  private final GuestRows guests;
  private final ProgrammeRows meetings;
  private final Invitations invitations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AfterTheDay(
      ConferenceRows conferences,
      GuestRows guests,
      ProgrammeRows meetings,
      Invitations invitations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.conferences = conferences;
    this.guests = guests;
    this.meetings = meetings;
    this.invitations = invitations;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${portal.conferences.every:1h}",
      initialDelayString = "${portal.conferences.every:1h}")
  @Transactional
  void ask() {
    var today = SwedishTime.today(clock);
    conferences.toAskAfter(today.minus(A_MONTH), today).forEach(this::ask);
  }

  private void ask(Conference day) {
    var title = day.plan().title();
    meetings
        .toTell(day.id())
        .forEach((id, count) ->
            guests
                .find(id)
                .map(guest -> new MeetingsHeld(invitations.to(guest), title, count))
                .ifPresent(events::publishEvent));
  }
}
