package se.regionsormland.portal.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.web.NotFound;

/** Rows and files together: the file is there before its row, and gone after it. */
@Component
class KeptAttachments {

  private final AttachmentRows rows;
  private final FileStore store;
  private final CaseLog caseLog;

  KeptAttachments(AttachmentRows rows, FileStore store, CaseLog caseLog) {
    this.rows = rows;
    this.store = store;
    this.caseLog = caseLog;
  }

  static boolean isOpen(IdeaState state) {
    return switch (state) {
      case DRAFT, AWAITING_CONFIRMATION, SUBMITTED -> true;
      case ANSWERED, WITHDRAWN -> false;
    };
  }

  List<Attachment> of(UUID idea) {
    return rows.of(idea);
  }

  /** A file that is in place and whose row is never written is the sweep's. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Added keep(Attachment one, DoneBy by, FileStore.Incoming incoming, Attachments.Room room) {
    caseLog.hold(one.idea());
    var state = rows.lock(one.idea());
    if (!isOpen(state)) {
      return new Added.NoRoom(Added.Limit.CLOSED);
    }
    var there = rows.of(one.idea());
    var limit = limit(one, there, room);
    if (limit != null) {
      return new Added.NoRoom(limit);
    }
    var numbered = one.numbered(1 + there.stream().mapToInt(Attachment::number).max().orElse(0));
    put(numbered, incoming);
    rows.add(numbered);
    if (state.isSent()) {
      caseLog.add(one.idea(), by, Act.ATTACHMENT_ADDED, String.valueOf(numbered.number()));
    }
    return new Added.Kept(numbered);
  }

  private static Added.@org.jspecify.annotations.Nullable Limit limit(
      Attachment one, List<Attachment> there, Attachments.Room room) {
    if (there.stream().anyMatch(other -> other.sha256().equals(one.sha256()))) {
      return Added.Limit.THERE_ALREADY;
    }
    if (there.size() >= room.count()) {
      return Added.Limit.COUNT;
    }
    long sum = there.stream().mapToLong(Attachment::size).sum() + one.size();
    return sum > room.together() ? Added.Limit.SUM : null;
  }

  private static void put(Attachment one, FileStore.Incoming incoming) {
    try {
      incoming.keepAt(FileStore.Address.of(one));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public boolean mark(Attachment one, String secrecy) {
    boolean mayBe = !rows.lock(one.idea()).isSent();
    if (mayBe) {
      rows.mark(one.id(), secrecy);
    }
    return mayBe;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public boolean remove(Attachment one) {
    boolean mayBe = !rows.lock(one.idea()).isSent();
    if (mayBe) {
      rows.remove(one.id());
    }
    return mayBe;
  }

  InputStream open(Attachment one) {
    if (!one.isGiven()) {
      throw new NotFound();
    }
    try {
      return store.open(FileStore.Address.of(one));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A draft's files go with it. */
  @TransactionalEventListener(fallbackExecution = true)
  void on(Erased gone) {
    store.removeAllOf(gone.subject());
  }
}
