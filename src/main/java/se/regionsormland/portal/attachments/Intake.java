package se.regionsormland.portal.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.attachments.inspection.Inspection;
import se.regionsormland.portal.attachments.inspection.Verdict;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.web.IncomingFile;

/** One way in for every file: looked into, scanned and kept, in this order. */
@Component
class Intake {

  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final FileStore store;
  private final VirusScan scan;
  private final AttachmentSettings settings;
  private final KeptAttachments kept;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Intake(
      FileStore store,
      VirusScan scan,
      AttachmentSettings settings,
      KeptAttachments kept,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.scan = scan;
    this.settings = settings;
    this.kept = kept;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** To what it belongs, who gives it, and why its sender thinks that it should be kept secret. */
  record Given(UUID idea, DoneBy by, String secrecy) {}

  Attachments.Room room() {
    return new Attachments.Room(
        settings.most().toBytes(), settings.count(), settings.together().toBytes());
  }

  Added take(Given given, IncomingFile file) throws IOException {
    try (var incoming = store.take(to -> file.copyTo(to, settings.most().toBytes()))) {
      return switch (Inspection.of(incoming.path(), file.name())) {
        case Verdict.Refused(var why) -> new Added.Refused(why);
        case Verdict.Accepted accepted -> scanned(given, incoming, accepted);
      };
    } catch (FileStore.TooLarge e) {
      return new Added.NoRoom(Added.Limit.SIZE);
    }
  }

  private Added scanned(Given given, FileStore.Incoming incoming, Verdict.Accepted accepted)
      throws IOException {
    var said = scan(incoming);
    if (said == Scan.INFECTED) {
      return new Added.NoRoom(Added.Limit.VIRUS);
    }
    var one =
        new Attachment(
            UUID.randomUUID(),
            given.idea(),
            1,
            accepted.name(),
            new Attachment.Bytes(accepted.kind(), incoming.size(), incoming.sha256()),
            accepted.remarks(),
            given.secrecy(),
            said,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return Objects.requireNonNull(
        transaction.execute(_ -> kept.keep(one, given.by(), incoming, room())));
  }

  /** Held, and not lost, where the scanner does not answer. */
  private Scan scan(FileStore.Incoming incoming) throws IOException {
    try (var content = Files.newInputStream(incoming.path())) {
      return scan.of(content);
    } catch (IOException e) {
      log.warn("The scanner of attachments does not answer; what comes is held", e);
      return Scan.WAITING;
    }
  }
}
