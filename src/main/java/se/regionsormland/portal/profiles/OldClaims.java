package se.regionsormland.portal.profiles;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.shared.Erased;

/** Claims that nobody confirmed, and the persons of those that are over. */
@Configuration(proxyBeanMethods = false)
class OldClaims {

  @Bean
  Erasing claimsNobodyConfirmed(
      ClaimRows rows, ApplicationEventPublisher events, TransactionOperations transaction) {
    return Erasing.of(
        Kept.UNCONFIRMED,
        before ->
            transaction.executeWithoutResult(_ -> tell(events, rows.eraseUnconfirmed(before))));
  }

  @Bean
  Erasing claimsThatAreOver(
      ClaimRows rows, ApplicationEventPublisher events, TransactionOperations transaction) {
    return Erasing.of(
        Kept.OFFER,
        before -> transaction.executeWithoutResult(_ -> tell(events, rows.eraseClosed(before))));
  }

  private static void tell(ApplicationEventPublisher events, List<UUID> erased) {
    erased.stream().map(Erased::new).forEach(events::publishEvent);
  }
}
