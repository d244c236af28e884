package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Somebody whose password was right and whose second step is still ahead. She is nobody to the rest
 * of the portal: there is no authentication in her session, so nothing can forget to ask.
 */
@Component
class HalfSignIns {

  static final Duration LASTS = Duration.ofMinutes(15);
  private static final String HALF = HalfSignIns.class.getName();

  private final AccountRepository accounts;
  private final Clock clock;

  HalfSignIns(AccountRepository accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The version tells whether the account is still as it was: open, with that password. */
  private record Half(UUID account, long version, Instant since) implements Serializable {}

  void begin(Account account, HttpServletRequest request) {
    var before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    var half = new Half(account.id(), account.version(), clock.instant());
    request.getSession(true).setAttribute(HALF, half);
  }

  Optional<Account> of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(HALF) instanceof Half half
        ? accounts.findById(half.account()).filter(account -> stillHolds(half, account))
        : Optional.empty();
  }

  private boolean stillHolds(Half half, Account account) {
    return account.active()
        && account.version() == half.version()
        && clock.instant().isBefore(half.since().plus(LASTS));
  }
}
