package se.regionsormland.portal.conferences;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.retention.ErasedRows;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;

/** Places that nobody confirmed, and who came to days that are over. */
@Configuration(proxyBeanMethods = false)
class OldGuests {

  @Bean
  Erasing placesNobodyConfirmed(GuestRows rows, ErasedRows erased) {
    return erased.of(Kept.UNCONFIRMED, rows::eraseUnconfirmed);
  }

  @Bean
  Erasing guestsOfDaysThatAreOver(GuestRows rows, ErasedRows erased) {
    return erased.of(Kept.CONFERENCE, rows::eraseHeld);
  }
}
