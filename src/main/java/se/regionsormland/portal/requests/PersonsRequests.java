package se.regionsormland.portal.requests;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;

/** The money goes with the idea it belongs to: hers where that is, erased when that is. */
@Component
class PersonsRequests implements Holding {

  private final Holdings holdings;

  PersonsRequests(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT CASE WHEN reference IS NULL THEN 'DRAFT' ELSE 'IDEA' END AS what, id AS about,
               reference, payments::text AS payments
        FROM idea JOIN request ON idea_id = id
        WHERE (lower(email) = :address OR lower(link_sent_to) = :address)
          AND (reference IS NOT NULL OR state = 'AWAITING_CONFIRMATION'
               OR lower(link_sent_to) = :address)
        ORDER BY reference, about
        """,
        address);
  }

  @Override
  public void erase(String address) {
    // With its idea: the foreign key sees to it.
  }
}
