package se.regionsormland.portal.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.guessing.Guesses;
import se.regionsormland.portal.identity.password.PasswordFault;
import se.regionsormland.portal.identity.password.PasswordOutcome;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.web.NotFound;

/** What the signed-in person does with her own account. */
@Service
@Transactional
@ForStaff
public class OwnAccount {

  private final AccountRepository accounts;
  private final Sessions sessions;
  private final PasswordEncoder passwords;
  private final NewPassword newPassword;
  private final KnownBrowsers browsers;
  private final Guesses guesses;
  private final JoinedAccounts joined;
  private final SignInEvents events;

  OwnAccount(
      AccountRepository accounts,
      Sessions sessions,
      PasswordEncoder passwords,
      NewPassword newPassword,
      KnownBrowsers browsers,
      Guesses guesses,
      JoinedAccounts joined,
      SignInEvents events) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.newPassword = newPassword;
    this.browsers = browsers;
    this.guesses = guesses;
    this.joined = joined;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public String username(Viewer viewer) {
    return accountOf(viewer).username();
  }

  @Transactional(readOnly = true)
  public WayIn wayIn(Viewer viewer) {
    return joined.wayInOf(viewer.id());
  }

  public PasswordOutcome changePassword(
      Viewer viewer, String old, String wanted, String thisSession) {
    var account = accountOf(viewer);
    if (!guesses.mayCompare(subject(viewer))) {
      return PasswordOutcome.refused(PasswordFault.TOO_MANY_TRIES);
    }
    if (!passwords.matches(old, account.passwordHash())) {
      return PasswordOutcome.refused(PasswordFault.OLD_IS_WRONG);
    }
    guesses.wasRight(subject(viewer));
    return newPassword.choose(account, wanted, thisSession);
  }

  /** Its other browsers are then no longer known either. */
  public void endOtherSessions(Viewer viewer, String thisSession) {
    sessions.endOthers(accountOf(viewer).username(), thisSession);
    browsers.forgetAll(viewer.id());
    events.of(EventKind.SESSIONS_ENDED, viewer.id());
  }

  /** A wrong one, and one too many within the hour, are told alike. */
  boolean isPassword(Viewer viewer, String password) {
    boolean right =
        guesses.mayCompare(subject(viewer))
            && passwords.matches(password, accountOf(viewer).passwordHash());
    if (right) {
      guesses.wasRight(subject(viewer));
    }
    return right;
  }

  private static String subject(Viewer viewer) {
    return "own password " + viewer.id();
  }

  private Account accountOf(Viewer viewer) {
    return accounts.findById(viewer.id()).orElseThrow(NotFound::new);
  }
}
