package se.regionsormland.portal.identity;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Secret;

/**
 * The hash of a password that nobody has, made once: of an account whose person has chosen none,
 * and what is compared where there is no account.
 */
@Component
class NobodysPassword {

  private final String hash;

  NobodysPassword(PasswordEncoder passwords) {
    this.hash = Objects.requireNonNull(passwords.encode(Secret.fresh()));
  }

  String hash() {
    return hash;
  }
}
