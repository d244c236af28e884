package se.regionsormland.portal.ideas;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.DraftEnds;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * A draft that nobody has changed for long is erased, a week after its owner was told by letter.
 */
@Component
class DraftsLeftAlone implements Erasing {

  private static final Period TO_ANSWER = Period.ofDays(7);

  private final DraftTimes times;
  private final SenderKeys keys;
  private final Retention retention;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DraftsLeftAlone(
      DraftTimes times,
      SenderKeys keys,
      Retention retention,
      ApplicationEventPublisher events,
      Clock clock) {
    this.times = times;
    this.keys = keys;
    this.retention = retention;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Kept what() {
    return Kept.DRAFT;
  }

  @Scheduled(
      fixedDelayString = "${portal.retention.every:1h}",
      initialDelayString = "${portal.retention.every:1h}")
  @Transactional
  void warn() {
    var soon = retention.over(Kept.DRAFT).atZone(SwedishTime.ZONE).plus(TO_ANSWER).toInstant();
    times.toWarn(soon).forEach(this::tell);
  }

  private void tell(DraftTimes.Ending one) {
    var last = SwedishTime.today(clock).plus(TO_ANSWER);
    var key = keys.giveByLetter(one.id());
    events.publishEvent(new DraftEnds(one.id(), one.email(), key, one.language(), last));
  }

  @Override
  @Transactional
  public void erase(Instant before) {
    times.erase(before, SwedishTime.today(clock).minus(TO_ANSWER).minusDays(1)).stream()
        .map(Erased::new)
        .forEach(events::publishEvent);
  }
}
