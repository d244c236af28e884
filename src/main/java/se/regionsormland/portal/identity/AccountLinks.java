package se.regionsormland.portal.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.password.PasswordOutcome;
import se.regionsormland.portal.keys.Keys;

/** One-time links to choose a password. Whoever has the letter has the account. */
@Service
@Transactional
public class AccountLinks {

  private final AccountRepository accounts;
  private final HashedPassword hashed;
  private final NewPassword newPassword;
  private final KnownBrowsers browsers;
  private final JoinedAccounts joined;
  private final Keys keys;
  private final ApplicationEventPublisher events;

  AccountLinks(
      AccountRepository accounts,
      HashedPassword hashed,
      NewPassword newPassword,
      KnownBrowsers browsers,
      JoinedAccounts joined,
      Keys keys,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.hashed = hashed;
    this.newPassword = newPassword;
    this.browsers = browsers;
    this.joined = joined;
    this.keys = keys;
    this.events = events;
  }

  /** Somebody says she forgot her password. Who asks is not told whether there is an account. */
  public void forgotten(String email) {
    accounts
        .findByUsernameIgnoreCase(email)
        .filter(Account::active)
        .ifPresent(account -> send(account, LinkPurpose.PASSWORD_FORGOTTEN));
  }

  void send(Account account, LinkPurpose purpose) {
    if (!account.hasEmail() || joined.opensOnlyThere(account.id())) {
      return;
    }
    var token = keys.giveByLetter(purpose.key(), account.id());
    events.publishEvent(new AccountLinkMade(account.id(), account.username(), token, purpose));
  }

  /** Whose link it is; nobody's when it is spent or too old. */
  @Transactional(readOnly = true)
  public Optional<UUID> holder(String token) {
    return keys.open(token, LinkPurpose.keys()).filter(this::isActive);
  }

  /** Nothing when the link is spent or too old; otherwise what is wrong, or that all is well. */
  @Transactional(propagation = Propagation.NEVER)
  public Optional<PasswordOutcome> choose(String token, String password) {
    return holder(token)
        .flatMap(accounts::findById)
        .flatMap(account -> hashed.of(password, account.username(), hash -> take(token, hash)));
  }

  /** Of many at once with one link, one. */
  private boolean take(String token, String hash) {
    var account =
        keys.hold(token, LinkPurpose.keys()).filter(this::isActive).flatMap(accounts::findById);
    account.ifPresent(found -> {
      newPassword.choose(found, hash, "");
      browsers.forgetAll(found.id());
    });
    return account.isPresent();
  }

  private boolean isActive(UUID account) {
    return accounts.findById(account).filter(Account::active).isPresent()
        && !joined.opensOnlyThere(account);
  }
}
