package se.regionsormland.portal.intents;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;

/** Who was asked to confirm what she pays, and what she said of herself. */
@Component
class PersonsIntents implements Holding {

  private final Holdings holdings;

  PersonsIntents(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT 'IDEA' AS what, idea.id AS about, reference,
               CASE WHEN lower(intent.email) = :address THEN intent.email END AS intent_email,
               CASE WHEN lower(intent.email) = :address THEN nullif(name, '') END AS intent_name,
               CASE WHEN lower(intent.email) = :address THEN nullif(capacity, '') END AS intent_capacity,
               CASE WHEN lower(intent.email) = :address THEN nullif(reason, '') END AS intent_reason,
               CASE WHEN lower(intent.email) <> :address THEN reference END AS named_in_intents
        FROM intent JOIN idea ON idea.id = idea_id
        WHERE lower(intent.email) = :address
           OR strpos(lower(concat_ws(' ', payer, intent.summary, conditions, name, capacity, decision,
                reason)), :address) > 0
        ORDER BY asked_at, intent.id
        """,
        address);
  }

  /** Where she has answered it is a record of the case: kept. What nobody answered loses it. */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    holdings.erase(
        """
        UPDATE intent SET email = '', state = 'CANCELLED'
        WHERE lower(email) = :address AND answered_at IS NULL
        """,
        address);
  }
}
