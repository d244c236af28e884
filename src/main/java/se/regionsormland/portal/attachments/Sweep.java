package se.regionsormland.portal.attachments;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The folder and the table agree: what came in part, or has no row, goes once it has lain for a
 * while; a row without its file is told of, and stays.
 */
@Component
class Sweep {

  private static final Logger log = LoggerFactory.getLogger(Sweep.class);

  /** Longer than it takes to look into a file and write its row, and than a slow line sends. */
  static final Duration LONG_ENOUGH = Duration.ofHours(1);

  private final FileStore store;
  private final AttachmentRows rows;
  private final Clock clock;

  Sweep(FileStore store, AttachmentRows rows, Clock clock) {
    this.store = store;
    this.rows = rows;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${portal.attachments.sweep-every:1h}",
      initialDelayString = "${portal.attachments.sweep-every:1h}")
  void sweep() {
    var before = clock.instant().minus(LONG_ENOUGH);
    store.forgetBroken(before);
    store.since(before).stream()
        .filter(file -> !rows.isThere(file.attachment()))
        .forEach(store::remove);
    var missing = rows.all().stream().filter(one -> !store.has(FileStore.Address.of(one))).count();
    if (missing > 0) {
      log.error("{} attachments have lost their file", missing);
    }
  }
}
