package se.regionsormland.portal.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.attachments.inspection.Inspection;
import se.regionsormland.portal.attachments.inspection.Verdict;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.IncomingFile;
import se.regionsormland.portal.web.NotFound;

/** What a sender does with the files of an idea of hers: by her key, never by an id alone. */
@Service
public class Attachments {

  private static final Logger log = LoggerFactory.getLogger(Attachments.class);

  private final Ideas ideas;
  private final FileStore store;
  private final VirusScan scan;
  private final AttachmentSettings settings;
  private final KeptAttachments kept;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Attachments(
      Ideas ideas,
      FileStore store,
      VirusScan scan,
      AttachmentSettings settings,
      KeptAttachments kept,
      TransactionTemplate transaction,
      Clock clock) {
    this.ideas = ideas;
    this.store = store;
    this.scan = scan;
    this.settings = settings;
    this.kept = kept;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What there is room for. */
  public record Room(long each, int count, long together) {}

  public Room room() {
    return new Room(settings.most().toBytes(), settings.count(), settings.together().toBytes());
  }

  public List<Attachment> of(SenderKey key) {
    return kept.of(idea(key));
  }

  /** One of hers. */
  public Attachment find(SenderKey key, UUID id) {
    return of(key).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Where no file can be added it is closed: taken back or answered. */
  public boolean isOpen(SenderKey key) {
    return ideas.find(key).filter(idea -> KeptAttachments.isOpen(idea.state())).isPresent();
  }

  /**
   * Looked into, scanned and kept, in this order. Whatever is not kept leaves nothing behind.
   *
   * @throws IOException where it never came to its end
   */
  public Added add(SenderKey key, IncomingFile file, String secrecy) throws IOException {
    var idea = idea(key);
    try (var incoming = store.take(to -> file.copyTo(to, settings.most().toBytes()))) {
      return switch (Inspection.of(incoming.path(), file.name())) {
        case Verdict.Refused(var why) -> new Added.Refused(why);
        case Verdict.Accepted accepted -> scanned(idea, incoming, accepted, secrecy);
      };
    } catch (FileStore.TooLarge e) {
      return new Added.NoRoom(Added.Limit.SIZE);
    }
  }

  private Added scanned(
      UUID idea, FileStore.Incoming incoming, Verdict.Accepted accepted, String secrecy)
      throws IOException {
    var said = scan(incoming);
    if (said == Scan.INFECTED) {
      return new Added.NoRoom(Added.Limit.VIRUS);
    }
    var one =
        new Attachment(
            UUID.randomUUID(),
            idea,
            1,
            accepted.name(),
            accepted.kind(),
            incoming.size(),
            incoming.sha256(),
            accepted.remarks(),
            secrecy,
            said,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return java.util.Objects.requireNonNull(
        transaction.execute(_ -> kept.keep(one, incoming, room())));
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

  /** Before it is sent. Why, or nothing for no mark. */
  public boolean mark(SenderKey key, UUID id, String secrecy) {
    var one = find(key, id);
    return Boolean.TRUE.equals(transaction.execute(_ -> kept.mark(one, secrecy)));
  }

  /** Before it is sent; nothing of it is left. */
  public boolean remove(SenderKey key, UUID id) {
    var one = find(key, id);
    boolean removed = Boolean.TRUE.equals(transaction.execute(_ -> kept.remove(one)));
    if (removed) {
      store.remove(FileStore.Address.of(one));
    }
    return removed;
  }

  /**
   * To be kept by whoever asks.
   *
   * @throws NotFound also while it is held
   */
  public InputStream open(SenderKey key, UUID id) {
    return kept.open(find(key, id));
  }

  private UUID idea(SenderKey key) {
    return ideas.idOf(key).orElseThrow(DeadKey::new);
  }
}
