package se.regionsormland.portal.offers;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.offers.OfferTimes.Ending;
import se.regionsormland.portal.offers.event.OfferEnds;
import se.regionsormland.portal.shared.SwedishTime;

/** One letter a month before an offer ends. */
@Component
class OfferReminders {

  private final OfferTimes times;
  private final Keys keys;
  private final ApplicationEventPublisher events;

  OfferReminders(OfferTimes times, Keys keys, ApplicationEventPublisher events) {
    this.times = times;
    this.keys = keys;
    this.events = events;
  }

  @Scheduled(
      fixedDelayString = "${portal.offers.every:1h}",
      initialDelayString = "${portal.offers.every:1h}")
  @Transactional
  void remind() {
    times.toRemind().forEach(this::tell);
  }

  private void tell(Ending one) {
    LocalDate last = SwedishTime.dateOf(one.shownUntil().toInstant()).minusDays(1);
    events.publishEvent(
        new OfferEnds(
            one.id(),
            one.email(),
            one.reader(),
            one.organisation(),
            last,
            keys.giveByLetter(KeyKind.OFFER, one.id())));
  }
}
