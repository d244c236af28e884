package se.regionsormland.portal.identity;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signing in by user name and password. */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {

  PasswordSignIn(AccountRepository accounts, PasswordEncoder passwords) {
    super(new AccountLookup(accounts));
    setPasswordEncoder(passwords);
  }

  @Override
  protected Authentication createSuccessAuthentication(
      Object principal, Authentication authentication, UserDetails user) {
    var kept = user instanceof SignedIn signedIn ? signedIn.withoutPassword() : principal;
    return super.createSuccessAuthentication(kept, authentication, user);
  }
}
