package se.regionsormland.portal.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where to write to somebody who handles cases or looks after the portal. A closed account has no
 * address.
 */
@Component
@Transactional(readOnly = true)
public class AccountAddresses {

  private final AccountRepository accounts;

  AccountAddresses(AccountRepository accounts) {
    this.accounts = accounts;
  }

  public Optional<String> ofOfficer(UUID id) {
    return of(id, account -> account.roles().contains(Role.OFFICER));
  }

  /** Her own, whatever her roles are. */
  public Optional<String> of(UUID id) {
    return of(id, _ -> true);
  }

  private Optional<String> of(UUID id, Predicate<Account> which) {
    return accounts
        .findById(id)
        .filter(Account::active)
        .filter(which)
        .filter(Account::hasEmail)
        .map(Account::username);
  }

  /** Of those who look after the portal. */
  public List<String> ofAdministrators() {
    return accounts.findAllByOrderByDisplayName().stream()
        .filter(Account::active)
        .filter(account -> account.roles().contains(Role.ADMINISTRATOR))
        .filter(Account::hasEmail)
        .map(Account::username)
        .toList();
  }

  /** Whose address it is, if it is an account's. */
  public Optional<UUID> holderOf(String address) {
    return accounts.findByUsernameIgnoreCase(address).map(Account::id);
  }
}
