package se.regionsormland.portal.offers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sees now and then which offers end soon, and which are over. */
@Component
class OfferRound {

  private static final Logger log = LoggerFactory.getLogger(OfferRound.class);

  private final OfferReminders reminders;

  OfferRound(OfferReminders reminders) {
    this.reminders = reminders;
  }

  @Scheduled(
      fixedDelayString = "${portal.offers.every:1h}",
      initialDelayString = "${portal.offers.every:1h}")
  void walk() {
    try {
      reminders.remind();
    } catch (DataAccessException | TransactionException e) {
      log.warn("Nobody can be reminded just now: {}", e.getClass().getSimpleName());
    }
  }
}
