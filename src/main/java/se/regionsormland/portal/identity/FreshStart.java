package se.regionsormland.portal.identity;

import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.factor.Factors;
import se.regionsormland.portal.shared.Secret;

/**
 * An account whose second step is taken away begins anew: nobody is signed in with it, and its old
 * password no longer opens the way to a second step of somebody else's. Who has no address keeps
 * her password: no letter could reach her.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FreshStart {

  private final Factors factors;
  private final Sessions sessions;
  private final KnownBrowsers browsers;
  private final PasswordEncoder passwords;
  private final AccountLinks links;
  private final Clock clock;

  FreshStart(
      Factors factors,
      Sessions sessions,
      KnownBrowsers browsers,
      PasswordEncoder passwords,
      AccountLinks links,
      Clock clock) {
    this.factors = factors;
    this.sessions = sessions;
    this.browsers = browsers;
    this.passwords = passwords;
    this.links = links;
    this.clock = clock;
  }

  void of(Account account) {
    factors.removeAll(account.id());
    sessions.endAll(account.username());
    browsers.forgetAll(account.id());
    if (account.hasEmail()) {
      account.forgetPassword(passwords.encode(Secret.fresh()), clock.instant());
      links.send(account, LinkPurpose.FACTORS_RESET);
    }
  }
}
