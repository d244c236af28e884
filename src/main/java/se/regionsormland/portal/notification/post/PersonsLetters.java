package se.regionsormland.portal.notification.post;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.HeldRows;
import se.regionsormland.portal.retention.Holding;

/** Letters to an address. Those that came in with a record go as it goes. */
@Component
class PersonsLetters implements Holding {

  private final JdbcClient jdbc;

  PersonsLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is in it is not told here: it can hold a link, and the letter itself is on its way. */
  @Override
  public List<Held> of(String address) {
    return jdbc.sql(
            """
            SELECT CASE WHEN kind IN (:records) THEN 'IDEA'
                        WHEN state IN ('WAITING', 'SENDING') THEN 'LETTER_WAITING'
                        ELSE 'LETTER_GONE' END AS what,
                   coalesce(about, id) AS about, recipient AS email, subject
            FROM letter WHERE lower(recipient) = :address ORDER BY created_at, id
            """)
        .param("address", address)
        .param("records", OldLetters.records())
        .query(new HeldRows())
        .list();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    jdbc.sql("DELETE FROM letter WHERE lower(recipient) = :address AND kind NOT IN (:records)")
        .param("address", address)
        .param("records", OldLetters.records())
        .update();
  }
}
