package se.regionsormland.portal.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The region's accounts. User names are unique whatever their case. */
@Service
@Transactional
public class Accounts {

  private final AccountRepository accounts;
  private final PasswordEncoder passwords;
  private final Clock clock;

  Accounts(AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  public record AccountLine(
      UUID id, String username, String displayName, List<Role> roles, boolean active) {}

  /**
   * Makes an account, unless the user name is taken.
   *
   * @return whether it was made
   */
  public boolean open(NewAccount wanted) {
    if (accounts.findByUsernameIgnoreCase(wanted.username()).isPresent()) {
      return false;
    }
    accounts.save(
        new Account(
            UUID.randomUUID(), wanted, passwords.encode(wanted.password()), clock.instant()));
    return true;
  }

  @Transactional(readOnly = true)
  public boolean none() {
    return accounts.count() == 0;
  }

  @ForAdministrators
  @Transactional(readOnly = true)
  public List<AccountLine> all() {
    return accounts.findAllByOrderByDisplayName().stream()
        .map(one ->
            new AccountLine(
                one.id(),
                one.username(),
                one.displayName(),
                one.roles().stream().sorted().toList(),
                one.active()))
        .toList();
  }

  @ForAdministrators
  public void deactivate(UUID id) {
    accounts.findById(id).ifPresent(Account::deactivate);
  }
}
