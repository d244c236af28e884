package se.regionsormland.portal.retention;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Erased;

/**
 * What every {@link Holding} does with a statement of its own; the address is its {@code :address}.
 */
@Component
public class Holdings {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Holdings(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** The rows as {@link HeldRows} reads them. */
  public List<Held> of(String select, String address) {
    return of(select, Map.of("address", address));
  }

  /** Likewise, with more to ask by than the address. */
  public List<Held> of(String select, Map<String, ?> asked) {
    return jdbc.sql(select).params(asked).query(new HeldRows()).list();
  }

  /** Erases, and tells whoever keeps something about what is gone. */
  public void erase(String statement, String address) {
    jdbc.sql(statement + " RETURNING id")
        .param("address", address)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list()
        .forEach(id -> events.publishEvent(new Erased(id)));
  }
}
