package se.regionsormland.portal.identity;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many there are who can sign in as one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Administrators {

  private final JdbcClient jdbc;

  Administrators(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One question at a time, until its transaction ends: two administrators who close each other's
   * accounts must not both succeed.
   */
  int othersThan(Collection<UUID> accounts) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))")
        .query()
        .listOfRows();
    return jdbc.sql(
            """
            SELECT count(*) FROM account
            JOIN account_role ON account_id = account.id
            WHERE role = 'ADMINISTRATOR' AND active AND password_chosen AND account.id NOT IN (:ids)
            """)
        .param("ids", accounts)
        .query(Integer.class)
        .single();
  }

  /** Whether somebody else was one after that moment, even if she is none now. */
  boolean wereOthersThan(UUID account, OffsetDateTime since) {
    return jdbc.sql("SELECT count(*) FROM account WHERE id <> :id AND administrator_until > :since")
            .param("id", account)
            .param("since", since)
            .query(Integer.class)
            .single()
        > 0;
  }
}
