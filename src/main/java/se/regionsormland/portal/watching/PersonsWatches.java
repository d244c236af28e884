package se.regionsormland.portal.watching;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.HeldRows;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.shared.Erased;

/** What letters somebody gets, or was asked whether she wants. */
@Component
class PersonsWatches implements Holding {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  PersonsWatches(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  @Override
  public List<Held> of(String address) {
    return jdbc.sql(
            """
            SELECT CASE WHEN confirmed_at IS NULL THEN 'WATCH_UNCONFIRMED' ELSE 'WATCH' END AS what,
                   id AS about, email, array_to_string(measures, ', ') AS measures,
                   array_to_string(municipalities, ', ') AS municipalities
            FROM watch WHERE lower(email) = :address ORDER BY created_at, id
            """)
        .param("address", address)
        .query(new HeldRows())
        .list();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    Holding.erased(jdbc, "DELETE FROM watch WHERE lower(email) = :address RETURNING id", address)
        .forEach(id -> events.publishEvent(new Erased(id)));
  }
}
