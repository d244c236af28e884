package se.regionsormland.portal.offers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;

/** What somebody has said in an organisation's name. */
@Component
class PersonsOffers implements Holding {

  private final Retention retention;
  private final Holdings holdings;

  PersonsOffers(Retention retention, Holdings holdings) {
    this.retention = retention;
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT CASE WHEN state = 'TO_CONFIRM' THEN 'UNCONFIRMED' ELSE 'OFFER' END AS what,
               id AS about, organisation, email, sentence, NULL AS named_in_offer
        FROM offer WHERE lower(email) = :address
        UNION ALL
        SELECT 'OFFER', id, NULL, NULL, NULL, organisation
        FROM offer WHERE lower(email) <> :address AND state <> 'TO_CONFIRM'
          AND strpos(lower(organisation || ' ' || sentence), :address) > 0
        """,
        address);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    holdings.erase(
        "DELETE FROM offer WHERE state = 'TO_CONFIRM' AND lower(email) = :address", address);
    if (retention.mayErase(Kept.OFFER)) {
      holdings.erase(
          "UPDATE offer SET state = 'REMOVED', email = '', sentence = '', words = ''"
              + " WHERE lower(email) = :address",
          address);
    }
  }
}
