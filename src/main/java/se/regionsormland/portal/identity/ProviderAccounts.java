package se.regionsormland.portal.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.provider.Person;
import se.regionsormland.portal.identity.provider.Refused;
import se.regionsormland.portal.identity.provider.RefusedException;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/**
 * The account of somebody whom the region's own sign-in has let in. Her roles are those her claim
 * gives, each time; what an administrator closed stays closed.
 */
@Component
@Transactional(noRollbackFor = RefusedException.class)
class ProviderAccounts {

  private final JoinedAccounts joined;
  private final AccountRepository rows;
  private final AccountOpening opening;
  private final AccountChange change;
  private final SecurityTrail trail;

  ProviderAccounts(
      JoinedAccounts joined,
      AccountRepository rows,
      AccountOpening opening,
      AccountChange change,
      SecurityTrail trail) {
    this.joined = joined;
    this.rows = rows;
    this.opening = opening;
    this.change = change;
    this.trail = trail;
  }

  /**
   * Hers; opened now if she has none and her claim gives her a role.
   *
   * @throws RefusedException when it is closed, or there is nothing she may do here
   */
  Account of(Person person) {
    return joined
        .of(person)
        .flatMap(rows::findById)
        .map(account -> follow(account, rolesOf(person)))
        .orElseGet(() -> open(person));
  }

  /** Whether the account is that person's. */
  boolean isOf(Person person, UUID account) {
    return joined.of(person).filter(account::equals).isPresent();
  }

  /** She is signed in with an account from before, and has shown who she is there. */
  Account join(Person person, UUID id) {
    var roles = rolesOf(person);
    var account = rows.findById(id).orElseThrow();
    if (roles.isEmpty()) {
      throw new RefusedException(Refused.NO_ROLE);
    }
    if (joined.of(person).isPresent() || !joined.join(person, id)) {
      throw new RefusedException(Refused.JOINED_ELSEWHERE);
    }
    trail.add(SecurityEvent.of(EventKind.ACCOUNT_JOINED, id));
    return follow(account, roles);
  }

  /** Without a role she is nobody here: what was open to her closes. */
  private Account follow(Account account, Set<Role> roles) {
    if (!account.active()) {
      throw new RefusedException(Refused.ACCOUNT_CLOSED);
    }
    if (!account.roles().equals(roles)) {
      change.give(account, roles, null);
    }
    if (roles.isEmpty()) {
      throw new RefusedException(Refused.NO_ROLE);
    }
    return account;
  }

  private Account open(Person person) {
    var roles = rolesOf(person);
    if (roles.isEmpty()) {
      throw new RefusedException(Refused.NO_ROLE);
    }
    // A password that nobody knows: nothing here waits for her to choose one.
    var wanted = new NewAccount(person.username(), person.name(), Secret.fresh(), roles);
    var account =
        opening.openedByNone(wanted).orElseThrow(() -> new RefusedException(Refused.NAME_TAKEN));
    joined.join(person, account.id());
    trail.add(SecurityEvent.of(EventKind.ACCOUNT_JOINED, account.id()));
    return account;
  }

  private static Set<Role> rolesOf(Person person) {
    var given =
        person.roles().stream()
            .map(name -> name.toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return Arrays.stream(Role.values())
        .filter(role -> given.contains(role.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
