package se.regionsormland.portal.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/** Who has come in, who was not let in and whose links were made, as the trail has it. */
@Component
class SignInEvents {

  private final SecurityTrail trail;
  private final AccountRepository accounts;

  SignInEvents(SecurityTrail trail, AccountRepository accounts) {
    this.trail = trail;
    this.accounts = accounts;
  }

  @EventListener
  void on(AuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
      trail.add(SecurityEvent.of(EventKind.SIGNED_IN, person.id()));
    }
  }

  /** A name that is nobody's is not kept: people type passwords there. */
  @EventListener
  void on(AuthenticationFailureBadCredentialsEvent event) {
    trail.add(
        SecurityEvent.of(EventKind.SIGN_IN_FAILED, idOf(event.getAuthentication().getName())));
  }

  private @Nullable UUID idOf(String username) {
    return accounts.findByUsernameIgnoreCase(username).map(Account::id).orElse(null);
  }

  @EventListener
  void on(AccountLinkMade made) {
    var kind =
        switch (made.purpose()) {
          case ACCOUNT_OPENED -> EventKind.ACCOUNT_LINK_SENT;
          case PASSWORD_FORGOTTEN -> EventKind.PASSWORD_FORGOTTEN;
        };
    trail.add(SecurityEvent.of(kind, made.accountId()).by(Somebody.id()));
  }
}
