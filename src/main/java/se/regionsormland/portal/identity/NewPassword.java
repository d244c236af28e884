package se.regionsormland.portal.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.password.PasswordChoice;
import se.regionsormland.portal.identity.password.PasswordRules;
import se.regionsormland.portal.trail.EventKind;

/**
 * A new password, however it came: it may be chosen because somebody else is in, so every other
 * session and every open link to choose one ends with the old.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewPassword {

  private final PasswordEncoder passwords;
  private final Sessions sessions;
  private final SignInEvents events;
  private final JdbcClient jdbc;
  private final Clock clock;

  NewPassword(
      PasswordEncoder passwords,
      Sessions sessions,
      SignInEvents events,
      JdbcClient jdbc,
      Clock clock) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Nothing is changed when the password has a fault.
   *
   * @param keptSession the one that goes on; empty for none
   */
  PasswordChoice choose(Account account, String wanted, String keptSession) {
    var fault = PasswordRules.faultOf(wanted, account.username());
    if (fault.isPresent()) {
      return new PasswordChoice(fault);
    }
    account.choosePassword(passwords.encode(wanted));
    endLinks(account);
    sessions.endOthers(account.username(), keptSession);
    events.of(
        keptSession.isEmpty() ? EventKind.PASSWORD_CHOSEN : EventKind.PASSWORD_CHANGED,
        account.id());
    return PasswordChoice.taken();
  }

  private void endLinks(Account account) {
    jdbc.sql(
            "UPDATE account_link SET used_at = :now WHERE account_id = :account AND used_at IS NULL")
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("account", account.id())
        .update();
  }
}
