package se.regionsormland.portal.identity;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.trail.EventKind;

/**
 * A new password, however it came: it may be chosen because somebody else is in, so every other
 * session and every open link to choose one ends with the old.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewPassword {

  private final Sessions sessions;
  private final SignInEvents events;
  private final Keys keys;

  NewPassword(Sessions sessions, SignInEvents events, Keys keys) {
    this.sessions = sessions;
    this.events = events;
    this.keys = keys;
  }

  /**
   * @param hash of a password that keeps the rules
   * @param keptSession the one that goes on; empty for none
   */
  void choose(Account account, String hash, String keptSession) {
    account.choosePassword(hash);
    Arrays.stream(LinkPurpose.keys()).forEach(kind -> keys.revoke(kind, account.id()));
    sessions.endOthers(account.username(), keptSession);
    events.of(
        keptSession.isEmpty() ? EventKind.PASSWORD_CHOSEN : EventKind.PASSWORD_CHANGED,
        account.id());
  }
}
