package se.regionsormland.portal.watching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.retention.ErasedRows;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;

/** Addresses that somebody wrote, and whose holders never said that they want letters. */
@Configuration(proxyBeanMethods = false)
class UnconfirmedWatches {

  @Bean
  Erasing watchesNobodyConfirmed(DueRows due, ErasedRows erased) {
    return erased.of(Kept.WATCH_UNCONFIRMED, due::eraseUnconfirmed);
  }
}
