package se.regionsormland.portal.identity;

import java.util.Arrays;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.password.PasswordOutcome;
import se.regionsormland.portal.identity.password.PasswordRules;
import se.regionsormland.portal.keys.Keys;
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
  private final Keys keys;

  NewPassword(PasswordEncoder passwords, Sessions sessions, SignInEvents events, Keys keys) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.events = events;
    this.keys = keys;
  }

  /**
   * Nothing is changed when the password has a fault.
   *
   * @param keptSession the one that goes on; empty for none
   */
  PasswordOutcome choose(Account account, String wanted, String keptSession) {
    var fault = PasswordRules.faultOf(wanted, account.username());
    if (fault.isPresent()) {
      return new PasswordOutcome(fault);
    }
    account.choosePassword(passwords.encode(wanted));
    endLinks(account);
    sessions.endOthers(account.username(), keptSession);
    events.of(
        keptSession.isEmpty() ? EventKind.PASSWORD_CHOSEN : EventKind.PASSWORD_CHANGED,
        account.id());
    return PasswordOutcome.taken();
  }

  private void endLinks(Account account) {
    Arrays.stream(LinkPurpose.keys()).forEach(kind -> keys.revoke(kind, account.id()));
  }
}
