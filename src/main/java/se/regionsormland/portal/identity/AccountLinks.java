package se.regionsormland.portal.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.password.PasswordChoice;

/** One-time links to choose a password. Whoever has the letter has the account. */
@Service
@Transactional
public class AccountLinks {

  private final AccountRepository accounts;
  private final NewPassword newPassword;
  private final KnownBrowsers browsers;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountLinks(
      AccountRepository accounts,
      NewPassword newPassword,
      KnownBrowsers browsers,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.newPassword = newPassword;
    this.browsers = browsers;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody says she forgot her password. Who asks is not told whether there is an account. */
  public void forgotten(String email) {
    accounts
        .findByUsernameIgnoreCase(email)
        .filter(Account::active)
        .ifPresent(account -> send(account, LinkPurpose.PASSWORD_FORGOTTEN));
  }

  void send(Account account, LinkPurpose purpose) {
    if (!account.hasEmail()) {
      return;
    }
    var token = OneTimeToken.create();
    jdbc.sql(
            """
            INSERT INTO account_link (token_hash, account_id, expires_at)
            VALUES (:hash, :account, :expires)
            """)
        .param("hash", OneTimeToken.hash(token))
        .param("account", account.id())
        .param("expires", now().plus(purpose.lasts()))
        .update();
    events.publishEvent(new AccountLinkMade(account.id(), account.username(), token, purpose));
  }

  /** Whose link it is; nobody's when it is spent or too old. */
  @Transactional(readOnly = true)
  public Optional<UUID> holder(String token) {
    return holder(token, "");
  }

  /** Nothing when the link is spent or too old; otherwise what is wrong, or that all is well. */
  public Optional<PasswordChoice> choose(String token, String password) {
    return holder(token, "FOR UPDATE")
        .flatMap(accounts::findById)
        .map(account -> choose(account, password));
  }

  private PasswordChoice choose(Account account, String password) {
    var choice = newPassword.choose(account, password, "");
    if (choice.fault().isEmpty()) {
      browsers.forgetAll(account.id());
    }
    return choice;
  }

  private Optional<UUID> holder(String token, String lock) {
    return jdbc.sql(
            """
            SELECT account_id FROM account_link
            WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
              AND EXISTS (SELECT 1 FROM account WHERE id = account_id AND active)
            """
                + lock)
        .param("hash", OneTimeToken.hash(token))
        .param("now", now())
        .query(UUID.class)
        .optional();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
