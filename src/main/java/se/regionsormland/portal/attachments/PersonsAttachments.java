package se.regionsormland.portal.attachments;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;

/** Files go with the idea they belong to: hers where that is, erased when that is. */
@Component
class PersonsAttachments implements Holding {

  private final Holdings holdings;

  PersonsAttachments(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT CASE WHEN reference IS NULL THEN 'DRAFT' ELSE 'ATTACHMENT' END AS what, i.id AS about,
               reference,
               string_agg(a.name, '; ' ORDER BY a.number) AS files,
               string_agg(a.secrecy, '; ' ORDER BY a.number) FILTER (WHERE a.secrecy <> '') AS secrecy
        FROM idea i JOIN attachment a ON a.idea_id = i.id
        WHERE (lower(email) = :address OR lower(link_sent_to) = :address)
          AND (reference IS NOT NULL OR state = 'AWAITING_CONFIRMATION'
               OR lower(link_sent_to) = :address)
        GROUP BY i.id ORDER BY reference, about
        """,
        address);
  }

  @Override
  public void erase(String address) {
    // With its idea: the foreign key sees to the row, and what tells of its end to the file.
  }
}
