package se.regionsormland.portal.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links to choose a password. Whoever has the letter has the account. */
@Service
@Transactional
public class AccountLinks {

  private final AccountRepository accounts;
  private final Sessions sessions;
  private final PasswordEncoder passwords;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountLinks(
      AccountRepository accounts,
      Sessions sessions,
      PasswordEncoder passwords,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
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

  @Transactional(readOnly = true)
  public boolean isOpen(String token) {
    return holder(token, "").isPresent();
  }

  /** Nothing when the link is spent or too old; otherwise what is wrong, or that all is well. */
  public Optional<PasswordChoice> choose(String token, String password) {
    return holder(token, "FOR UPDATE")
        .flatMap(accounts::findById)
        .map(account -> choose(account, password));
  }

  private PasswordChoice choose(Account account, String password) {
    var fault = PasswordRules.faultOf(password, account.username());
    if (fault.isPresent()) {
      return new PasswordChoice(fault);
    }
    account.choosePassword(passwords.encode(password));
    jdbc.sql(
            "UPDATE account_link SET used_at = :now WHERE account_id = :account AND used_at IS NULL")
        .param("now", now())
        .param("account", account.id())
        .update();
    sessions.endAll(account.username());
    return PasswordChoice.taken();
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
