package se.regionsormland.portal.attachments;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is held because the scanner did not answer is asked about again until it does. */
@Component
class ScanRound {

  private static final Logger log = LoggerFactory.getLogger(ScanRound.class);

  private final AttachmentRows rows;
  private final FileStore store;
  private final VirusScan scan;

  ScanRound(AttachmentRows rows, FileStore store, VirusScan scan) {
    this.rows = rows;
    this.store = store;
    this.scan = scan;
  }

  @Scheduled(
      fixedDelayString = "${portal.attachments.scan-every:1m}",
      initialDelayString = "${portal.attachments.scan-every:1m}")
  void round() {
    for (var one : rows.waiting()) {
      if (!isAnswered(one)) {
        return;
      }
    }
  }

  /** A file that cannot be read is the sweep's to tell of, and keeps no other waiting. */
  private boolean isAnswered(Attachment one) {
    try (var content = store.open(FileStore.Address.of(one))) {
      return isAnswered(one, content);
    } catch (IOException e) {
      log.error("A file that waits for the scanner cannot be read", e);
      return true;
    }
  }

  private boolean isAnswered(Attachment one, InputStream content) {
    try {
      rows.scanned(one.id(), scan.of(content));
      return true;
    } catch (IOException e) {
      log.warn("The scanner of attachments does not answer yet", e);
      return false;
    }
  }
}
