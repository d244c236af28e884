package se.regionsormland.portal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;
import se.regionsormland.portal.web.NotFound;

/**
 * For somebody who has lost her telephone: an administrator takes her second step away, and she
 * begins anew by a link in a letter. Where there are two who could, one proposes and another
 * confirms (ASVS 5.0, 2.3.5): whoever takes one administrator's place takes nobody else's.
 */
@Service
@Transactional
@ForAdministrators
public class FactorResets {

  /** Then nobody remembers why. */
  static final Duration HOLDS = Duration.ofDays(7);

  private final AccountRepository accounts;
  private final Administrators administrators;
  private final FreshStart freshStart;
  private final SecurityTrail trail;
  private final JdbcClient jdbc;
  private final Clock clock;

  FactorResets(
      AccountRepository accounts,
      Administrators administrators,
      FreshStart freshStart,
      SecurityTrail trail,
      JdbcClient jdbc,
      Clock clock) {
    this.accounts = accounts;
    this.administrators = administrators;
    this.freshStart = freshStart;
    this.trail = trail;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whose second step is to be taken away, and who proposed it. */
  public record Proposal(UUID account, String name, UUID by, String byName) {}

  @Transactional(readOnly = true)
  public List<Proposal> proposed() {
    return jdbc.sql(
            """
            SELECT account_id AS account, about.display_name AS name,
              asked_by AS by, asking.display_name AS by_name
            FROM factor_reset
            JOIN account about ON about.id = account_id
            JOIN account asking ON asking.id = asked_by
            WHERE asked_at > :since AND about.active ORDER BY asked_at
            """)
        .param("since", since())
        .query((row, _) ->
            new Proposal(
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getObject("by", UUID.class),
                row.getString("by_name")))
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Proposal> proposedFor(UUID account) {
    return proposed().stream().filter(one -> one.account().equals(account)).findFirst();
  }

  /** Proposes it; does it at once where nobody else could confirm. */
  public FactorResetOutcome propose(UUID id, Viewer by) {
    var account = account(id);
    if (id.equals(by.id())) {
      return FactorResetOutcome.OWN_ACCOUNT;
    }
    if (administrators.othersThan(List.of(id, by.id())) == 0) {
      reset(account, by);
      return FactorResetOutcome.DONE_ALONE;
    }
    jdbc.sql(
            """
            INSERT INTO factor_reset AS kept (account_id, asked_by, asked_at)
            VALUES (:account, :by, :now)
            ON CONFLICT (account_id) DO UPDATE SET (asked_by, asked_at) = (:by, :now)
            WHERE kept.asked_at <= :since
            """)
        .param("account", id)
        .param("by", by.id())
        .param("now", now())
        .param("since", since())
        .update();
    tell(EventKind.FACTORS_RESET_ASKED, id, by);
    return FactorResetOutcome.PROPOSED;
  }

  /** By another than the one who proposed it, and not by the person herself. */
  public FactorResetOutcome confirm(UUID id, Viewer by) {
    var account = account(id);
    var asked = askedBy(id);
    if (asked.isEmpty()) {
      return FactorResetOutcome.GONE;
    }
    if (asked.get().equals(by.id()) || id.equals(by.id())) {
      return FactorResetOutcome.NEEDS_ANOTHER;
    }
    reset(account, by);
    return FactorResetOutcome.DONE;
  }

  public FactorResetOutcome withdraw(UUID id) {
    return forget(id) == 0 ? FactorResetOutcome.GONE : FactorResetOutcome.WITHDRAWN;
  }

  private void reset(Account account, Viewer by) {
    forget(account.id());
    freshStart.of(account);
    tell(EventKind.FACTORS_RESET, account.id(), by);
  }

  private Optional<UUID> askedBy(UUID account) {
    return jdbc.sql(
            """
            SELECT asked_by FROM factor_reset
            WHERE account_id = :account AND asked_at > :since FOR UPDATE
            """)
        .param("account", account)
        .param("since", since())
        .query(UUID.class)
        .optional();
  }

  private int forget(UUID account) {
    return jdbc.sql("DELETE FROM factor_reset WHERE account_id = :account")
        .param("account", account)
        .update();
  }

  private void tell(EventKind what, UUID account, Viewer by) {
    trail.add(SecurityEvent.of(what, account).by(by.id()));
  }

  private Account account(UUID id) {
    return accounts.findById(id).filter(Account::active).orElseThrow(NotFound::new);
  }

  private OffsetDateTime now() {
    return DbTime.of(clock.instant());
  }

  private OffsetDateTime since() {
    return now().minus(HOLDS);
  }
}
