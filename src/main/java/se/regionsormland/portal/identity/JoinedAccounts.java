package se.regionsormland.portal.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.provider.Person;
import se.regionsormland.portal.identity.provider.TheProvider;
import se.regionsormland.portal.shared.DbTime;

/**
 * Which accounts are those of people whom the region's own sign-in knows: by its issuer and its
 * name for her. An address says nothing of who somebody is: it is given to the next with that name,
 * and some providers let people choose it themselves.
 */
@Component
class JoinedAccounts {

  private final TheProvider provider;
  private final JdbcClient jdbc;
  private final Clock clock;

  JoinedAccounts(TheProvider provider, JdbcClient jdbc, Clock clock) {
    this.provider = provider;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Opened by the region's sign-in and by nothing else, as long as there is one: whoever is gone
   * there is gone here too, whatever password or key she once had.
   */
  boolean opensOnlyThere(UUID account) {
    return wayInOf(account) == WayIn.REGION;
  }

  WayIn wayInOf(UUID account) {
    if (provider.named().isEmpty()) {
      return WayIn.HERE;
    }
    return isJoined(account) ? WayIn.REGION : WayIn.HERE_OR_JOIN;
  }

  private boolean isJoined(UUID account) {
    return jdbc.sql("SELECT count(*) FROM joined_account WHERE account_id = :account")
            .param("account", account)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** One sign-in of a person at a time, until its transaction ends. */
  Optional<UUID> of(Person person) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:subject, 1))")
        .param("subject", person.subject())
        .query()
        .listOfRows();
    return jdbc.sql(
            "SELECT account_id FROM joined_account WHERE issuer = :issuer AND subject = :subject")
        .param("issuer", person.issuer())
        .param("subject", person.subject())
        .query(UUID.class)
        .optional();
  }

  /** False when the account is joined to somebody already. */
  boolean join(Person person, UUID account) {
    if (isJoined(account)) {
      return false;
    }
    jdbc.sql("INSERT INTO joined_account VALUES (:issuer, :subject, :account, :now)")
        .param("issuer", person.issuer())
        .param("subject", person.subject())
        .param("account", account)
        .param("now", DbTime.of(clock.instant()))
        .update();
    return true;
  }
}
