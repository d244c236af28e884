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
               reference,
               (SELECT string_agg(one ->> 'name', '; ') FROM jsonb_array_elements(payments) AS one
                WHERE one ->> 'name' <> '') AS payments,
               (SELECT string_agg(words #>> '{}', '; ')
                FROM jsonb_path_query(jsonb_build_array(rows, removed), 'strict $.** ? (@.type() == "object").keyvalue()
                       ? (@.key == "what" || @.key == "name" || @.key == "carriedBy"
                          || @.key == "evidence" || @.key == "signatory" || @.key == "undertaking"
                          || @.key == "advanceWhy" || @.key == "aidWhy").value') AS words
                WHERE words #>> '{}' <> '') AS plan
        FROM idea JOIN request ON request.idea_id = id LEFT JOIN plan_draft USING (idea_id)
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
