package se.regionsormland.portal.introductions;

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
import se.regionsormland.portal.shared.Step;

/** What somebody wrote who wanted to meet somebody. */
@Component
class PersonsIntroductions implements Holding {

  private final JdbcClient jdbc;
  private final Retention retention;
  private final Holdings holdings;

  PersonsIntroductions(JdbcClient jdbc, Retention retention, Holdings holdings) {
    this.jdbc = jdbc;
    this.retention = retention;
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT CASE WHEN state = 'TO_CONFIRM' THEN 'UNCONFIRMED' ELSE 'INTRODUCTION' END AS what,
               subject AS about, name AS contact_name, organisation, email, telephone, reason,
               NULL AS named_in_introduction
        FROM introduction WHERE lower(email) = :address
        UNION ALL
        SELECT 'INTRODUCTION', subject, NULL, NULL, NULL, NULL, NULL, asked_at::date::text
        FROM introduction WHERE lower(email) <> :address AND state <> 'TO_CONFIRM'
          AND strpos(lower(name || ' ' || organisation || ' ' || reason), :address) > 0
        """,
        address);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    holdings.erase(
        "DELETE FROM introduction WHERE state = 'TO_CONFIRM' AND lower(email) = :address", address);
    if (retention.mayErase(Kept.INTRODUCTION)) {
      jdbc.sql(
              """
              UPDATE introduction SET state = 'ENDED', closed_at = now()
              WHERE state = ANY (:before) AND lower(email) = :address
              """)
          .param("before", Step.before(Introduction.State.ENDED))
          .param("address", address)
          .update();
      holdings.erase(
          """
          UPDATE introduction
          SET name = '', organisation = '', email = '', telephone = '', reason = '',
              erased_at = now(), over_at = coalesce(over_at, now()),
              closed_at = coalesce(closed_at, now())
          WHERE lower(email) = :address
          """,
          address);
    }
  }
}
