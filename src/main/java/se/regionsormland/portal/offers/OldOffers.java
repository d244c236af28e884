package se.regionsormland.portal.offers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.retention.ErasedRows;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;

/** Offers that nobody confirmed, and those that are over. */
@Configuration(proxyBeanMethods = false)
class OldOffers {

  @Bean
  Erasing offersNobodyConfirmed(OfferTimes times, ErasedRows erased) {
    return erased.of(Kept.UNCONFIRMED, times::eraseUnconfirmed);
  }

  @Bean
  Erasing offersThatAreOver(OfferTimes times, ErasedRows erased) {
    return erased.of(Kept.OFFER, times::erasePassed);
  }
}
