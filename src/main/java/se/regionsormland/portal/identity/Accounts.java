package se.regionsormland.portal.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;
import se.regionsormland.portal.web.NotFound;

/** The region's accounts. User names are unique whatever their case. */
@Service
@Transactional
public class Accounts {

  private final AccountRepository accounts;
  private final AccountLinks links;
  private final JoinedAccounts joined;
  private final PasswordHashing passwords;
  private final AccountOpening opening;
  private final SecurityTrail trail;
  private final Administrators administrators;
  private final OwnRoles ownRoles;
  private final AccountChange change;

  Accounts(
      AccountRepository accounts,
      AccountLinks links,
      JoinedAccounts joined,
      PasswordHashing passwords,
      AccountOpening opening,
      SecurityTrail trail,
      Administrators administrators,
      OwnRoles ownRoles,
      AccountChange change) {
    this.accounts = accounts;
    this.links = links;
    this.joined = joined;
    this.passwords = passwords;
    this.opening = opening;
    this.trail = trail;
    this.administrators = administrators;
    this.ownRoles = ownRoles;
    this.change = change;
  }

  /** {@code waiting}: the person has not chosen a password yet. */
  public record AccountLine(
      UUID id,
      String username,
      String displayName,
      List<Role> roles,
      boolean active,
      boolean waiting) {}

  /**
   * Makes an account when the portal starts, unless the user name is taken. Not within a
   * transaction: it hashes, however long it has to wait for its turn.
   *
   * @return whether it was made
   */
  @Transactional(propagation = Propagation.NEVER)
  public boolean open(NewAccount wanted) {
    var password = wanted.password();
    var made =
        password == null
            ? opening.openedByNone(wanted)
            : opening.opened(wanted, passwords.encodeHoweverLong(password));
    return made.isPresent();
  }

  @Transactional(readOnly = true)
  public boolean none() {
    return accounts.count() == 0;
  }

  /**
   * Makes an account that its person chooses a password for, by a link in a letter.
   *
   * @return false if there is one with that address
   */
  @ForAdministrators
  public boolean invite(String email, String displayName, Set<Role> roles) {
    var made = opening.openedByNone(new NewAccount(email, displayName, null, roles));
    made.ifPresent(account -> links.send(account, LinkPurpose.ACCOUNT_OPENED));
    return made.isPresent();
  }

  @ForAdministrators
  @Transactional(readOnly = true)
  public List<AccountLine> all() {
    return accounts.findAllByOrderByDisplayName().stream().map(Accounts::line).toList();
  }

  @ForAdministrators
  @Transactional(readOnly = true)
  public AccountLine find(UUID id) {
    return line(account(id));
  }

  @ForAdministrators
  public void inviteAgain(UUID id) {
    links.send(account(id), LinkPurpose.ACCOUNT_OPENED);
  }

  @ForAdministrators
  public void activate(UUID id) {
    var account = account(id);
    account.activate();
    trail.add(
        SecurityEvent.of(EventKind.ACCOUNT_REOPENED, account.id())
            .by(Somebody.id())
            .with(account.roles()));
  }

  @ForAdministrators
  public AccountOutcome deactivate(UUID id, Viewer by) {
    var outcome = withoutAdministration(id, by);
    if (outcome == AccountOutcome.DONE) {
      change.close(account(id), by.id());
    }
    return outcome;
  }

  /** What she wants for herself waits for another administrator ({@link OwnRoles}). */
  @ForAdministrators
  public AccountOutcome changeRoles(UUID id, Set<Role> roles, Viewer by) {
    var outcome = mayHave(account(id), roles, by);
    if (outcome == AccountOutcome.DONE) {
      change.give(account(id), roles, by.id());
    }
    return outcome;
  }

  private AccountOutcome mayHave(Account account, Set<Role> roles, Viewer by) {
    if (joined.opensOnlyThere(account.id())) {
      return AccountOutcome.ROLES_FROM_REGION;
    }
    if (!roles.contains(Role.ADMINISTRATOR)) {
      return withoutAdministration(account.id(), by);
    }
    return account.id().equals(by.id()) ? ownRoles.ask(account, roles) : AccountOutcome.DONE;
  }

  private AccountOutcome withoutAdministration(UUID id, Viewer by) {
    if (id.equals(by.id())) {
      return AccountOutcome.OWN_ACCOUNT;
    }
    return administrators.othersThan(List.of(id)) == 0
        ? AccountOutcome.LAST_ADMINISTRATOR
        : AccountOutcome.DONE;
  }

  private Account account(UUID id) {
    return accounts.findById(id).orElseThrow(NotFound::new);
  }

  private static AccountLine line(Account one) {
    return new AccountLine(
        one.id(),
        one.username(),
        one.displayName(),
        one.roles().stream().sorted().toList(),
        one.active(),
        !one.passwordChosen());
  }
}
