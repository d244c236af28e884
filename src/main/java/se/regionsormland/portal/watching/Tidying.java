package se.regionsormland.portal.watching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.watching.event.WatchRunsOut;
import se.regionsormland.portal.watching.event.Watcher;

/**
 * No address is kept longer than somebody wants: asked after 24 months, erased without an answer.
 */
@Component
class Tidying {

  private static final int MONTHS = 24;
  private static final int DAYS_TO_ANSWER = 30;

  private final DueRows due;
  private final Keys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Tidying(DueRows due, Keys keys, ApplicationEventPublisher events, Clock clock) {
    this.due = due;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /** She is asked so early that the watch ends when the months have passed. */
  @Transactional
  void tidy() {
    var today = SwedishTime.today(clock);
    var ends = today.plusDays(DAYS_TO_ANSWER);
    var confirmed = ends.minusMonths(MONTHS).atStartOfDay(SwedishTime.ZONE).toInstant();
    due.toRemind(confirmed, today).forEach(watch -> remind(watch, ends));
    erase(today.minusDays(DAYS_TO_ANSWER), clock.instant().minus(Watches.UNCONFIRMED));
  }

  private void remind(Watch watch, LocalDate ends) {
    var to =
        new Watcher(watch.email(), watch.language(), keys.giveByLetter(KeyKind.WATCH, watch.id()));
    events.publishEvent(new WatchRunsOut(watch.id(), to, ends));
  }

  private void erase(LocalDate askedBy, Instant writtenBefore) {
    due.erase(askedBy, writtenBefore).stream().map(Erased::new).forEach(events::publishEvent);
  }
}
