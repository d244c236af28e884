package se.regionsormland.portal.profiles.claim;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.retention.ErasedRows;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;

/** Claims that nobody confirmed, and the persons of those that are over. */
@Configuration(proxyBeanMethods = false)
class OldClaims {

  @Bean
  Erasing claimsNobodyConfirmed(ClaimRows rows, ErasedRows erased) {
    return erased.of(Kept.UNCONFIRMED, rows::eraseUnconfirmed);
  }

  @Bean
  Erasing claimsThatAreOver(ClaimRows rows, ErasedRows erased) {
    return erased.of(Kept.OFFER, rows::eraseClosed);
  }
}
