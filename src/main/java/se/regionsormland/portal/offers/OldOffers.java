package se.regionsormland.portal.offers;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.shared.Erased;

/** Offers that nobody confirmed, and those that are over. */
@Configuration(proxyBeanMethods = false)
class OldOffers {

  @Bean
  Erasing offersNobodyConfirmed(
      OfferTimes times, ApplicationEventPublisher events, TransactionOperations transaction) {
    return Erasing.of(
        Kept.UNCONFIRMED,
        before ->
            transaction.executeWithoutResult(_ -> tell(events, times.eraseUnconfirmed(before))));
  }

  @Bean
  Erasing offersThatAreOver(
      OfferTimes times, ApplicationEventPublisher events, TransactionOperations transaction) {
    return Erasing.of(
        Kept.OFFER,
        before -> transaction.executeWithoutResult(_ -> tell(events, times.erasePassed(before))));
  }

  private static void tell(ApplicationEventPublisher events, List<UUID> erased) {
    erased.stream().map(Erased::new).forEach(events::publishEvent);
  }
}
