package se.regionsormland.portal.trail;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;

/** Writes rows when all else is written, and tells the log when they are there to stay. */
class AtTheEnd implements TransactionSynchronization {

  private static final Logger log = LoggerFactory.getLogger(SecurityTrail.class);

  private final Rows rows;
  private final EntityManager entities;
  private final Collection<Seen> events;
  private final List<EventLine> written = new ArrayList<>();

  AtTheEnd(Rows rows, EntityManager entities, Collection<Seen> events) {
    this.rows = rows;
    this.entities = entities;
    this.events = events;
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    entities.flush();
    events.forEach(event -> written.add(rows.add(event)));
  }

  @Override
  public void afterCommit() {
    written.forEach(AtTheEnd::tellTheLog);
  }

  private static void tellTheLog(EventLine line) {
    log.atInfo()
        .addKeyValue("event", line.kind())
        .addKeyValue("row", line.id())
        .addKeyValue("hash", line.hash())
        .addKeyValue("account", line.event().account())
        .addKeyValue("by", line.by())
        .addKeyValue("times", line.times())
        .log("A security event");
  }
}
