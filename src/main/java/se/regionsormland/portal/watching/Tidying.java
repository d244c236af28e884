package se.regionsormland.portal.watching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.watching.event.WatchRunsOut;

/**
 * No address is kept longer than somebody wants: asked when its time is nearly over, erased without
 * an answer.
 */
@Component
class Tidying implements Erasing {

  private static final int DAYS_TO_ANSWER = 30;

  private final DueRows due;
  private final Watchers watchers;
  private final Retention retention;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Tidying(
      DueRows due,
      Watchers watchers,
      Retention retention,
      ApplicationEventPublisher events,
      Clock clock) {
    this.due = due;
    this.watchers = watchers;
    this.retention = retention;
    this.events = events;
    this.clock = clock;
  }

  /** She is asked so early that the watch ends when the months have passed. */
  @Transactional
  void tidy() {
    var today = SwedishTime.today(clock);
    var ends = today.plusDays(DAYS_TO_ANSWER);
    var confirmed =
        ends.minus(retention.period(Kept.WATCH)).atStartOfDay(SwedishTime.ZONE).toInstant();
    due.toRemind(confirmed, today).forEach(watch -> remind(watch, ends));
  }

  private void remind(Watch watch, LocalDate ends) {
    var to = watchers.of(watch);
    events.publishEvent(new WatchRunsOut(watch.id(), to, ends));
  }

  /** Those who were asked in time and are silent. */
  @Override
  @Transactional
  public void erase(Instant confirmedBefore) {
    var askedBy = SwedishTime.today(clock).minusDays(DAYS_TO_ANSWER);
    due.erase(confirmedBefore, askedBy).stream().map(Erased::new).forEach(events::publishEvent);
  }

  @Override
  public Kept what() {
    return Kept.WATCH;
  }
}
