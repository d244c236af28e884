package se.regionsormland.portal.identity;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class AccountLookup implements UserDetailsService {

  private final AccountRepository accounts;

  AccountLookup(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String username) {
    return accounts
        .findByUsernameIgnoreCase(username)
        .filter(Account::active)
        .map(Account::signedIn)
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }
}
