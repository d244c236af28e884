package se.regionsormland.portal.offers;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.HeldRows;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;
import se.regionsormland.portal.shared.Erased;

/** What somebody has said in an organisation's name. */
@Component
class PersonsOffers implements Holding {

  private final JdbcClient jdbc;
  private final Retention retention;
  private final ApplicationEventPublisher events;

  PersonsOffers(JdbcClient jdbc, Retention retention, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.retention = retention;
    this.events = events;
  }

  @Override
  public List<Held> of(String address) {
    return jdbc.sql(
            """
            SELECT CASE WHEN state = 'TO_CONFIRM' THEN 'UNCONFIRMED' ELSE 'OFFER' END AS what,
                   id AS about, organisation, email, sentence
            FROM offer WHERE lower(email) = :address ORDER BY created_at, id
            """)
        .param("address", address)
        .query(new HeldRows())
        .list();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    forget("DELETE FROM offer WHERE state = 'TO_CONFIRM' AND lower(email) = :address", address);
    if (retention.mayErase(Kept.OFFER)) {
      forget(
          "UPDATE offer SET state = 'REMOVED', email = '', sentence = '', words = ''"
              + " WHERE lower(email) = :address",
          address);
    }
  }

  private void forget(String which, String address) {
    Holding.erased(jdbc, which + " RETURNING id", address)
        .forEach(id -> events.publishEvent(new Erased(id)));
  }
}
