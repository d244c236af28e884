package se.regionsormland.portal.trail;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where everybody says what has happened to accounts, keys and rights. What an account does is
 * written in the transaction of the act: both are there, or neither. What anybody can make happen
 * as often as she likes is written a moment later and bounded ({@link Crowd}).
 */
@Component
public class SecurityTrail {

  private final Rows rows;
  private final Crowd crowd;
  private final EntityManager entities;
  private final ApplicationEventPublisher listeners;
  private final TransactionTemplate apart;

  SecurityTrail(
      Rows rows,
      Crowd crowd,
      EntityManager entities,
      ApplicationEventPublisher listeners,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.crowd = crowd;
    this.entities = entities;
    this.listeners = listeners;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Called before the end of the caller's transaction if there is one; the network is noted too.
   * What an account does is announced in that transaction, for who has somebody to tell.
   */
  public void add(SecurityEvent event) {
    var seen = new Seen(event, Network.ofRequest(), 1);
    if (event.kind().byAnybody()) {
      crowd.add(seen);
    } else if (writes()) {
      tell(seen);
    } else {
      apart.executeWithoutResult(_ -> tell(seen));
    }
  }

  private void tell(Seen seen) {
    atTheEnd(List.of(seen));
    listeners.publishEvent(seen.event());
  }

  private static boolean writes() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }

  /**
   * Last of all that the transaction writes: whoever has the trail's lock waits for no other row,
   * so that no two can wait for each other.
   */
  private void atTheEnd(Collection<Seen> events) {
    TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(rows, entities, events));
  }

  /** Writes what the crowd has caused. */
  void catchUp() {
    var due = crowd.due();
    if (due.isEmpty()) {
      return;
    }
    try {
      apart.executeWithoutResult(_ -> atTheEnd(due));
    } catch (RuntimeException e) {
      crowd.takeBack(due);
      throw e;
    }
  }
}
