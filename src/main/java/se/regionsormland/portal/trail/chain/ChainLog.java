package se.regionsormland.portal.trail.chain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/**
 * Tells the log, which goes where the database's owner does not reach, and the trail itself when a
 * chain does not hold.
 */
@Component
class ChainLog {

  private static final Logger log = LoggerFactory.getLogger(ChainLog.class);

  private final SecurityTrail trail;

  ChainLog(SecurityTrail trail) {
    this.trail = trail;
  }

  @EventListener
  void tellTheTrail(ChainsChecked checked) {
    for (var result : checked.results()) {
      if (!result.now().isWhole()) {
        trail.add(
            new SecurityEvent(EventKind.TRAIL_BROKEN, null, null, null, result.now().chain()));
      }
    }
  }

  @TransactionalEventListener
  void tellTheLog(ChainsChecked checked) {
    checked.results().forEach(result -> tell(result.now()));
  }

  private static void tell(ChainCheck check) {
    var first = check.first();
    log.atLevel(first == null ? org.slf4j.event.Level.INFO : org.slf4j.event.Level.ERROR)
        .addKeyValue("chain", check.chain())
        .addKeyValue("day", check.day())
        .addKeyValue("rows", check.rowCount())
        .addKeyValue("last", check.lastRow())
        .addKeyValue("head", check.head())
        .addKeyValue("signature", check.signature())
        .addKeyValue("faults", check.faults())
        .addKeyValue("fault", first == null ? "" : first.fault())
        .addKeyValue("fault_row", first == null ? "" : first.row())
        .log(first == null ? "A chain was checked and holds" : "A chain does not hold");
  }
}
