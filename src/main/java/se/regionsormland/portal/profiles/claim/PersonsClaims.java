package se.regionsormland.portal.profiles.claim;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;

/** Who represents an organisation, and where an address stands in what one says of itself. */
@Component
class PersonsClaims implements Holding {

  private final Retention retention;
  private final Holdings holdings;
  private final JdbcClient jdbc;

  PersonsClaims(Retention retention, Holdings holdings, JdbcClient jdbc) {
    this.retention = retention;
    this.holdings = holdings;
    this.jdbc = jdbc;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT CASE WHEN state = 'TO_CONFIRM' THEN 'UNCONFIRMED' ELSE 'OFFER' END AS what,
               id AS about, name AS contact_name, organisation, email, why AS reason,
               NULL AS named_in_offer
        FROM actor_claim WHERE lower(email) = :address
        UNION ALL
        SELECT 'OFFER', id, NULL, NULL, NULL, NULL, organisation
        FROM actor_claim WHERE lower(email) <> :address AND state <> 'TO_CONFIRM'
          AND strpos(lower(organisation || ' ' || name || ' ' || why), :address) > 0
        UNION ALL
        SELECT 'OFFER', actor.id, NULL, NULL, NULL, NULL, actor.name
        FROM actor_profile JOIN actor USING (slug)
        WHERE strpos(lower(works || ' ' || mailbox || ' ' || array_to_string(links, ' ')), :address) > 0
        """,
        address);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    holdings.erase(
        "DELETE FROM actor_claim WHERE state = 'TO_CONFIRM' AND lower(email) = :address", address);
    hideMailbox(address);
    if (retention.mayErase(Kept.OFFER)) {
      holdings.erase(
          "UPDATE actor_claim SET state = 'ENDED', closed_at = coalesce(closed_at, now()),"
              + " name = '', email = '', why = '' WHERE lower(email) = :address",
          address);
    }
  }

  /**
   * A person's own address was never to stand where a function's does. It is corrected as its owner
   * would, and whoever has the form open sees that it has changed.
   */
  private void hideMailbox(String address) {
    jdbc.sql(
            "UPDATE actor_profile SET mailbox = '', version = version + 1"
                + " WHERE lower(mailbox) = :address")
        .param("address", address)
        .update();
  }
}
