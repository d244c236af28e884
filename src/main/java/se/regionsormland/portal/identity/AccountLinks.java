package se.regionsormland.portal.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.password.PasswordOutcome;
import se.regionsormland.portal.keys.Keys;

/** One-time links to choose a password. Whoever has the letter has the account. */
@Service
@Transactional
public class AccountLinks {

  private final AccountRepository accounts;
  private final NewPassword newPassword;
  private final KnownBrowsers browsers;
  private final JoinedAccounts joined;
  private final Keys keys;
  private final ApplicationEventPublisher events;

  AccountLinks(
      AccountRepository accounts,
      NewPassword newPassword,
      KnownBrowsers browsers,
      JoinedAccounts joined,
      Keys keys,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
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
  public Optional<PasswordOutcome> choose(String token, String password) {
    return keys.hold(token, LinkPurpose.keys())
        .filter(this::isActive)
        .flatMap(accounts::findById)
        .map(account -> choose(account, password));
  }

  private PasswordOutcome choose(Account account, String password) {
    var choice = newPassword.choose(account, password, "");
    if (choice.fault().isEmpty()) {
      browsers.forgetAll(account.id());
    }
    return choice;
  }

  private boolean isActive(UUID account) {
    return accounts.findById(account).filter(Account::active).isPresent()
        && !joined.opensOnlyThere(account);
  }
}
