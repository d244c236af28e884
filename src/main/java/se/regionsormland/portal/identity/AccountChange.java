package se.regionsormland.portal.identity;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.FourEyes.Kind;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/**
 * What an account may do changes: its sessions end, and what she wanted to be before is not
 * confirmed afterwards. Whether it may be done is asked by whoever does it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountChange {

  private final FourEyes fourEyes;
  private final Sessions sessions;
  private final SecurityTrail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountChange(
      FourEyes fourEyes,
      Sessions sessions,
      SecurityTrail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.fourEyes = fourEyes;
    this.sessions = sessions;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** {@code by}: null when it is the region's own sign-in that says so. */
  void give(Account account, Set<Role> roles, @Nullable UUID by) {
    account.changeRoles(roles, clock.instant());
    done(EventKind.ROLES_CHANGED, account, by);
  }

  void close(Account account, UUID by) {
    account.deactivate(clock.instant());
    fourEyes.forget(Kind.FACTOR_RESET, account.id());
    events.publishEvent(new Erased(account.id()));
    done(EventKind.ACCOUNT_CLOSED, account, by);
  }

  private void done(EventKind what, Account account, @Nullable UUID by) {
    fourEyes.forget(Kind.OWN_ROLES, account.id());
    trail.add(SecurityEvent.of(what, account.id()).by(by).with(account.roles()));
    sessions.endAll(account.username());
  }
}
