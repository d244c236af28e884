package se.regionsormland.portal.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.web.Limit;
import se.regionsormland.portal.web.NotFound;

/** What the signed-in person does with her own account. */
@Service
@Transactional
@ForStaff
public class OwnAccount {

  private static final int TRIES = 10;

  private final AccountRepository accounts;
  private final Sessions sessions;
  private final PasswordEncoder passwords;
  private final Limit tries;

  OwnAccount(
      AccountRepository accounts, Sessions sessions, PasswordEncoder passwords, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.tries = new Limit(TRIES, Duration.ofMinutes(15), clock);
  }

  @Transactional(readOnly = true)
  public String username(Viewer viewer) {
    return accountOf(viewer).username();
  }

  /** A new password ends every other session: it may be changed because somebody else is in. */
  public PasswordChoice changePassword(
      Viewer viewer, String old, String wanted, String thisSession) {
    var account = accountOf(viewer);
    if (!tries.take(viewer.id().toString()).isZero()) {
      return PasswordChoice.refused(PasswordFault.TOO_MANY_TRIES);
    }
    if (!passwords.matches(old, account.passwordHash())) {
      return PasswordChoice.refused(PasswordFault.OLD_IS_WRONG);
    }
    var fault = PasswordRules.faultOf(wanted, account.username());
    if (fault.isPresent()) {
      return new PasswordChoice(fault);
    }
    account.choosePassword(passwords.encode(wanted));
    sessions.endOthers(account.username(), thisSession);
    return PasswordChoice.taken();
  }

  public void endOtherSessions(Viewer viewer, String thisSession) {
    sessions.endOthers(accountOf(viewer).username(), thisSession);
  }

  private Account accountOf(Viewer viewer) {
    return accounts.findById(viewer.id()).orElseThrow(NotFound::new);
  }
}
