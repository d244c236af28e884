package se.regionsormland.portal.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.regionsormland.portal.identity.password.PasswordOutcome;
import se.regionsormland.portal.identity.password.PasswordRules;

/** A wanted password is looked at and hashed first; then, in a transaction, it is taken. */
@Component
class HashedPassword {

  private final PasswordEncoder passwords;
  private final TransactionOperations transactions;

  HashedPassword(PasswordEncoder passwords, TransactionOperations transactions) {
    this.passwords = passwords;
    this.transactions = transactions;
  }

  /**
   * @param username whose it is to be
   * @param take whether the hash is taken, in a transaction; not asked about one with a fault
   * @return empty when it was not taken
   * @throws PasswordsBusy others came first
   */
  Optional<PasswordOutcome> of(String wanted, String username, Predicate<String> take) {
    var fault = PasswordRules.faultOf(wanted, username);
    if (fault.isPresent()) {
      return Optional.of(new PasswordOutcome(fault));
    }
    var hash = Objects.requireNonNull(passwords.encode(wanted));
    boolean taken = Boolean.TRUE.equals(transactions.execute(_ -> take.test(hash)));
    return taken ? Optional.of(PasswordOutcome.taken()) : Optional.empty();
  }
}
