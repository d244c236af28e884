package se.regionsormland.portal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.DbTime;

/** What one administrator wants and another is to confirm: one of a kind about an account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FourEyes {

  /** Then nobody remembers why. */
  static final Duration HOLD = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  FourEyes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  enum Kind {
    FACTOR_RESET,
    OWN_ROLES
  }

  /**
   * While one holds, the first stays.
   *
   * @param roles those that are wanted, with a blank between; empty for what is not about roles
   */
  void put(Kind kind, UUID account, UUID by, String roles) {
    jdbc.sql(
            """
            INSERT INTO proposal AS kept (account_id, kind, asked_by, asked_at, roles)
            VALUES (:account, :kind, :by, :now, :roles)
            ON CONFLICT (account_id, kind) DO UPDATE
            SET (asked_by, asked_at, roles) = (:by, :now, :roles)
            WHERE kept.asked_at <= :since
            """)
        .param("kind", kind.name())
        .param("account", account)
        .param("by", by)
        .param("roles", roles)
        .param("now", DbTime.of(clock.instant()))
        .param("since", since())
        .update();
  }

  /** Who asked; nobody else takes it until the transaction ends. */
  Optional<UUID> hold(Kind kind, UUID account) {
    return jdbc.sql(
            """
            SELECT asked_by FROM proposal
            WHERE account_id = :account AND kind = :kind AND asked_at > :since FOR UPDATE
            """)
        .param("kind", kind.name())
        .param("account", account)
        .param("since", since())
        .query(UUID.class)
        .optional();
  }

  boolean forget(Kind kind, UUID account) {
    return jdbc.sql("DELETE FROM proposal WHERE account_id = :account AND kind = :kind")
            .param("kind", kind.name())
            .param("account", account)
            .update()
        == 1;
  }

  /** Older ones are gone. */
  OffsetDateTime since() {
    return DbTime.of(clock.instant().minus(HOLD));
  }
}
