package se.regionsormland.portal.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.provider.Refused;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/** Who has come in, who was not let in and whose links were made, as the trail has it. */
@Component
class SignInEvents {

  private final SecurityTrail trail;

  SignInEvents(SecurityTrail trail) {
    this.trail = trail;
  }

  /**
   * A name that is nobody's is not kept: people type passwords there.
   *
   * @param compared false when there had been too many guesses
   */
  void refused(@Nullable Account account, boolean compared) {
    trail.add(
        SecurityEvent.of(
            compared ? EventKind.SIGN_IN_FAILED : EventKind.SIGN_IN_STOPPED,
            account == null ? null : account.id()));
  }

  /** By the region's sign-in, or by what it said of her. */
  void refused(Refused why, @Nullable UUID account) {
    trail.add(SecurityEvent.of(EventKind.SIGN_IN_FAILED, account).with(List.of(why)));
  }

  /** By the address, before anything was looked at. */
  void stopped() {
    trail.add(SecurityEvent.of(EventKind.SIGN_IN_STOPPED, null));
  }

  void of(EventKind kind, UUID account) {
    trail.add(SecurityEvent.of(kind, account));
  }

  @EventListener
  void on(LogoutSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
      of(EventKind.SIGNED_OUT, person.id());
    }
  }

  @EventListener
  void on(AccountLinkMade made) {
    var kind =
        switch (made.purpose()) {
          case ACCOUNT_OPENED, FACTORS_RESET -> EventKind.ACCOUNT_LINK_SENT;
          case PASSWORD_FORGOTTEN -> EventKind.PASSWORD_FORGOTTEN;
        };
    trail.add(SecurityEvent.of(kind, made.accountId()).by(Somebody.id()));
  }
}
