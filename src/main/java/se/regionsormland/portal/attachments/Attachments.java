package se.regionsormland.portal.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.IncomingFile;
import se.regionsormland.portal.web.NotFound;

/** What a sender does with the files of an idea of hers: by her key, never by an id alone. */
@Service
public class Attachments {

  private final Ideas ideas;
  private final FileStore store;
  private final Intake intake;
  private final KeptAttachments kept;
  private final TransactionTemplate transaction;

  Attachments(
      Ideas ideas,
      FileStore store,
      Intake intake,
      KeptAttachments kept,
      TransactionTemplate transaction) {
    this.ideas = ideas;
    this.store = store;
    this.intake = intake;
    this.kept = kept;
    this.transaction = transaction;
  }

  /** What there is room for. */
  public record Room(long each, int count, long together) {}

  public Room room() {
    return intake.room();
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
   * Whatever is not kept leaves nothing behind.
   *
   * @throws IOException where it never came to its end
   */
  public Added add(SenderKey key, IncomingFile file, String secrecy) throws IOException {
    return intake.take(new Intake.Given(idea(key), DoneBy.sender(), secrecy), file);
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
