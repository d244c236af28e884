package se.regionsormland.portal.ideas;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;

/**
 * A draft is hers where a link to it has gone to her address. Where somebody has only written the
 * address in it, nothing else of it is hers to read, nor is the text to erase: the contact details
 * go. Nor is an idea whose sender's address was corrected: only that it came with hers is told.
 */
@Component
class PersonsIdeas implements Holding {

  private static final String HERS =
      "(reference IS NOT NULL OR state = 'AWAITING_CONFIRMATION' OR lower(link_sent_to) ="
          + " :address)";
  private static final String OF_HER =
      " reference IS NULL AND (lower(email) = :address OR lower(link_sent_to) = :address)";

  private final JdbcClient jdbc;
  private final Holdings holdings;

  PersonsIdeas(JdbcClient jdbc, Holdings holdings) {
    this.jdbc = jdbc;
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT CASE WHEN reference IS NULL THEN 'DRAFT' ELSE 'IDEA' END AS what, id AS about,
               reference, email, CASE WHEN %1$s THEN contact_name END AS contact_name,
               CASE WHEN %1$s THEN organisation END AS organisation,
               CASE WHEN %1$s THEN telephone END AS telephone,
               CASE WHEN %1$s THEN title END AS title, CASE WHEN %1$s THEN text END AS text,
               CASE WHEN %1$s THEN change END AS change,
               CASE WHEN %1$s THEN summary END AS summary,
               CASE WHEN %1$s AND marked <> '{}' THEN
                 (SELECT string_agg(value, '; ' ORDER BY key) FROM jsonb_each_text(marked)) END AS marked
        FROM idea WHERE lower(email) = :address OR lower(link_sent_to) = :address
        UNION ALL
        SELECT 'IDEA', id, reference, email_as_sent, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM idea WHERE lower(email_as_sent) = :address AND lower(email) <> :address
        ORDER BY reference, about
        """
            .formatted(HERS),
        address);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    holdings.erase("DELETE FROM idea WHERE" + OF_HER + " AND " + HERS, address);
    jdbc.sql(
            """
            UPDATE idea SET contact_name = '', organisation = '', email = '', telephone = '',
                            version = version + 1
            WHERE reference IS NULL AND lower(email) = :address
            """)
        .param("address", address)
        .update();
  }
}
