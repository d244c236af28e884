package se.regionsormland.portal.region;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;

/** Whom one can call at the region: on public pages for as long as she is it. */
@Component
class PersonsStrategs implements Holding {

  private final Holdings holdings;

  PersonsStrategs(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT 'CONTACT_PERSON' AS what, md5('strateg ' || area)::uuid AS about,
               name AS contact_name, email, telephone
        FROM strateg WHERE lower(email) = :address ORDER BY area
        """,
        address);
  }

  /** An administrator names somebody else; no page is left with nobody to call. */
  @Override
  public void erase(String address) {}
}
