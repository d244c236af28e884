package se.regionsormland.portal.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.FourEyes.Kind;
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

  private final AccountRepository accounts;
  private final Administrators administrators;
  private final FreshStart freshStart;
  private final SecurityTrail trail;
  private final JdbcClient jdbc;
  private final FourEyes fourEyes;

  FactorResets(
      AccountRepository accounts,
      Administrators administrators,
      FreshStart freshStart,
      SecurityTrail trail,
      JdbcClient jdbc,
      FourEyes fourEyes) {
    this.accounts = accounts;
    this.administrators = administrators;
    this.freshStart = freshStart;
    this.trail = trail;
    this.jdbc = jdbc;
    this.fourEyes = fourEyes;
  }

  /** Whose second step is to be taken away, and who proposed it. */
  public record Proposal(UUID account, String name, UUID by, String byName) {}

  @Transactional(readOnly = true)
  public List<Proposal> proposed() {
    return jdbc.sql(
            """
            SELECT account_id AS account, about.display_name AS name,
              asked_by AS by, asking.display_name AS by_name
            FROM proposal
            JOIN account about ON about.id = account_id
            JOIN account asking ON asking.id = asked_by
            WHERE kind = 'FACTOR_RESET' AND asked_at > :since AND about.active ORDER BY asked_at
            """)
        .param("since", fourEyes.since())
        .query(new SimplePropertyRowMapper<>(Proposal.class))
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Proposal> proposedFor(UUID account) {
    return proposed().stream().filter(one -> one.account().equals(account)).findFirst();
  }

  /** Proposes it; does it at once where nobody else could confirm. */
  public ProposalOutcome propose(UUID id, Viewer by) {
    var account = account(id);
    if (id.equals(by.id())) {
      return ProposalOutcome.OWN_ACCOUNT;
    }
    if (administrators.othersThan(List.of(id, by.id())) == 0) {
      reset(account, by);
      return ProposalOutcome.DONE_ALONE;
    }
    fourEyes.put(Kind.FACTOR_RESET, id, by.id(), "");
    tell(EventKind.FACTORS_RESET_ASKED, id, by);
    return ProposalOutcome.PROPOSED;
  }

  /** By another than the one who proposed it, and not by the person herself. */
  public ProposalOutcome confirm(UUID id, Viewer by) {
    var account = account(id);
    var asked = fourEyes.hold(Kind.FACTOR_RESET, id);
    if (asked.isEmpty()) {
      return ProposalOutcome.GONE;
    }
    if (asked.get().equals(by.id()) || id.equals(by.id())) {
      return ProposalOutcome.NEEDS_ANOTHER;
    }
    reset(account, by);
    return ProposalOutcome.DONE;
  }

  public ProposalOutcome withdraw(UUID id) {
    return fourEyes.forget(Kind.FACTOR_RESET, id)
        ? ProposalOutcome.WITHDRAWN
        : ProposalOutcome.GONE;
  }

  private void reset(Account account, Viewer by) {
    fourEyes.forget(Kind.FACTOR_RESET, account.id());
    freshStart.of(account);
    tell(EventKind.FACTORS_RESET, account.id(), by);
  }

  private void tell(EventKind what, UUID account, Viewer by) {
    trail.add(SecurityEvent.of(what, account).by(by.id()));
  }

  private Account account(UUID id) {
    return accounts.findById(id).filter(Account::active).orElseThrow(NotFound::new);
  }
}
