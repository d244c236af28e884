package se.regionsormland.portal.identity;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.factor.Factors;

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
  private final NobodysPassword nobodys;
  private final AccountLinks links;
  private final Clock clock;

  FreshStart(
      Factors factors,
      Sessions sessions,
      KnownBrowsers browsers,
      NobodysPassword nobodys,
      AccountLinks links,
      Clock clock) {
    this.factors = factors;
    this.sessions = sessions;
    this.browsers = browsers;
    this.nobodys = nobodys;
    this.links = links;
    this.clock = clock;
  }

  void of(Account account) {
    factors.removeAll(account.id());
    sessions.endAll(account.username());
    browsers.forgetAll(account.id());
    if (account.hasEmail()) {
      account.forgetPassword(nobodys.hash(), clock.instant());
      links.send(account, LinkPurpose.FACTORS_RESET);
    }
  }
}
