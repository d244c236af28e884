package se.regionsormland.portal.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sees now and then whether the day's digest is to be written. */
@Component
class DigestRound {

  private static final Logger log = LoggerFactory.getLogger(DigestRound.class);

  private final Digest digest;

  DigestRound(Digest digest) {
    this.digest = digest;
  }

  @Scheduled(
      fixedDelayString = "${portal.digest.every:1m}",
      initialDelayString = "${portal.digest.every:1m}")
  void walk() {
    try {
      digest.write();
    } catch (DataAccessException | TransactionException e) {
      log.warn("The digest cannot be written just now: {}", e.getClass().getSimpleName());
    }
  }
}
