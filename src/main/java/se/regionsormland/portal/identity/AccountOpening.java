package se.regionsormland.portal.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/** Makes an account, unless the user name is taken. What is hashed has been hashed before. */
@Component
@Transactional
class AccountOpening {

  private final AccountRepository accounts;
  private final NobodysPassword nobodys;
  private final SecurityTrail trail;
  private final Clock clock;

  AccountOpening(
      AccountRepository accounts, NobodysPassword nobodys, SecurityTrail trail, Clock clock) {
    this.accounts = accounts;
    this.nobodys = nobodys;
    this.trail = trail;
    this.clock = clock;
  }

  /** No password opens it: its person chooses one, or comes another way. */
  Optional<Account> openedByNone(NewAccount wanted) {
    return opened(wanted, nobodys.hash());
  }

  Optional<Account> opened(NewAccount wanted, String hash) {
    if (accounts.findByUsernameIgnoreCase(wanted.username()).isPresent()) {
      return Optional.empty();
    }
    var account =
        accounts.saveAndFlush(new Account(UUID.randomUUID(), wanted, hash, clock.instant()));
    trail.add(
        SecurityEvent.of(EventKind.ACCOUNT_OPENED, account.id())
            .by(Somebody.id())
            .with(account.roles()));
    return Optional.of(account);
  }
}
