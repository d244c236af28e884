package se.regionsormland.portal.introductions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sees now and then what is to be erased. */
@Component
class ErasureRound {

  private static final Logger log = LoggerFactory.getLogger(ErasureRound.class);

  private final Erasure erasure;

  ErasureRound(Erasure erasure) {
    this.erasure = erasure;
  }

  @Scheduled(
      fixedDelayString = "${portal.introductions.every:1h}",
      initialDelayString = "${portal.introductions.every:1h}")
  void walk() {
    try {
      erasure.eraseWhatIsOld();
    } catch (DataAccessException | TransactionException e) {
      log.warn("Nothing can be erased just now: {}", e.getClass().getSimpleName());
    }
  }
}
