package se.regionsormland.portal.identity;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.factor.Factors;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;
import se.regionsormland.portal.shared.Erased;

/** The account of somebody who works here, or did. */
@Component
class PersonsAccounts implements Holding {

  private final AccountRepository accounts;
  private final Factors factors;
  private final KnownBrowsers browsers;
  private final NobodysPassword nobodys;
  private final Holdings holdings;
  private final ApplicationEventPublisher events;

  PersonsAccounts(
      AccountRepository accounts,
      Factors factors,
      KnownBrowsers browsers,
      NobodysPassword nobodys,
      Holdings holdings,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.factors = factors;
    this.browsers = browsers;
    this.nobodys = nobodys;
    this.holdings = holdings;
    this.events = events;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT 'ACCOUNT' AS what, id AS about, display_name AS contact_name, username AS email
        FROM account WHERE lower(username) = :address
        """,
        address);
  }

  /**
   * Once it is closed: an open account is needed for the work. That it has been, and what it did,
   * stays without the name; whose it was at the region's own sign-in stays too, so that it does not
   * open anew.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    accounts
        .findByUsernameIgnoreCase(address)
        .filter(account -> !account.active())
        .ifPresent(this::empty);
  }

  private void empty(Account account) {
    factors.removeAll(account.id());
    browsers.forgetAll(account.id());
    account.empty(nobodys.hash());
    accounts.saveAndFlush(account);
    events.publishEvent(new Erased(account.id()));
  }
}
