package se.regionsormland.portal.introductions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;

/** Questions whose letter's link was never followed. */
@Configuration(proxyBeanMethods = false)
class UnconfirmedQuestions {

  @Bean
  Erasing questionsNobodyConfirmed(Erasure erasure) {
    return Erasing.of(Kept.UNCONFIRMED, erasure::eraseUnconfirmed);
  }
}
