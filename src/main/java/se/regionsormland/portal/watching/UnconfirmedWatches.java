package se.regionsormland.portal.watching;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.shared.Erased;

/** Addresses that somebody wrote, and whose holders never said that they want letters. */
@Component
class UnconfirmedWatches implements Erasing {

  private final DueRows due;
  private final ApplicationEventPublisher events;

  UnconfirmedWatches(DueRows due, ApplicationEventPublisher events) {
    this.due = due;
    this.events = events;
  }

  @Override
  public Kept what() {
    return Kept.WATCH_UNCONFIRMED;
  }

  @Override
  @Transactional
  public void erase(Instant before) {
    due.eraseUnconfirmed(before).stream().map(Erased::new).forEach(events::publishEvent);
  }
}
