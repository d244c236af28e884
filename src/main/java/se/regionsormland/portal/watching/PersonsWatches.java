package se.regionsormland.portal.watching;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;

/** What letters somebody gets, or was asked whether she wants. */
@Component
class PersonsWatches implements Holding {

  private final Holdings holdings;

  PersonsWatches(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT CASE WHEN confirmed_at IS NULL THEN 'WATCH_UNCONFIRMED' ELSE 'WATCH' END AS what,
               id AS about, email, array_to_string(measures, ', ') AS measures,
               array_to_string(municipalities, ', ') AS municipalities
        FROM watch WHERE lower(email) = :address ORDER BY created_at, id
        """,
        address);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    holdings.erase("DELETE FROM watch WHERE lower(email) = :address", address);
  }
}
