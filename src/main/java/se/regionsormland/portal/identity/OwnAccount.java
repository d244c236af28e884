package se.regionsormland.portal.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
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
  private final PasswordGuess guess;
  private final HashedPassword hashed;
  private final NewPassword newPassword;
  private final KnownBrowsers browsers;
  private final JoinedAccounts joined;
  private final SignInEvents events;

  OwnAccount(
      AccountRepository accounts,
      Sessions sessions,
      PasswordGuess guess,
      HashedPassword hashed,
      NewPassword newPassword,
      KnownBrowsers browsers,
      JoinedAccounts joined,
      SignInEvents events) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.guess = guess;
    this.hashed = hashed;
    this.newPassword = newPassword;
    this.browsers = browsers;
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

  /** Not within a transaction: it hashes. */
  @Transactional(propagation = Propagation.NEVER)
  public PasswordOutcome changePassword(
      Viewer viewer, String old, String wanted, String thisSession) {
    var account = accountOf(viewer);
    return switch (guess(account, old)) {
      case TOO_MANY -> PasswordOutcome.refused(PasswordFault.TOO_MANY_TRIES);
      case WRONG -> PasswordOutcome.refused(PasswordFault.OLD_IS_WRONG);
      case RIGHT ->
          hashed
              .of(wanted, account.username(), hash -> replace(account, hash, thisSession))
              .orElseGet(() -> PasswordOutcome.refused(PasswordFault.OLD_IS_WRONG));
    };
  }

  /** Unless it has been changed since she proved that she has the old one. */
  private boolean replace(Account proven, String hash, String thisSession) {
    var account = accounts.findToChangeById(proven.id()).orElseThrow(NotFound::new);
    boolean same = account.passwordHash().equals(proven.passwordHash());
    if (same) {
      newPassword.choose(account, hash, thisSession);
    }
    return same;
  }

  /** Its other browsers are then no longer known either. */
  public void endOtherSessions(Viewer viewer, String thisSession) {
    sessions.endOthers(accountOf(viewer).username(), thisSession);
    browsers.forgetAll(viewer.id());
    events.of(EventKind.SESSIONS_ENDED, viewer.id());
  }

  /** A wrong one, and one too many within the hour, are told alike. */
  @Transactional(propagation = Propagation.NEVER)
  boolean isPassword(Viewer viewer, String password) {
    return guess(accountOf(viewer), password) == PasswordGuess.Outcome.RIGHT;
  }

  private PasswordGuess.Outcome guess(Account account, String password) {
    return guess.of("own password " + account.id(), password, Optional.of(account.passwordHash()));
  }

  private Account accountOf(Viewer viewer) {
    return accounts.findById(viewer.id()).orElseThrow(NotFound::new);
  }
}
