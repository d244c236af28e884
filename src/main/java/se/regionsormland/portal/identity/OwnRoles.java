package se.regionsormland.portal.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.FourEyes.Kind;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;
import se.regionsormland.portal.web.NotFound;

/**
 * An administrator who gives herself a role reads what she could not read before: where there is
 * another, that one confirms it (ASVS 5.0, 2.3.5). Alone she does it herself, and it is told; not
 * within a week of having sent the other away.
 */
@Service
@Transactional
@ForAdministrators
public class OwnRoles {

  private final AccountRepository accounts;
  private final Administrators administrators;
  private final FourEyes fourEyes;
  private final AccountChange change;
  private final SecurityTrail trail;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;

  OwnRoles(
      AccountRepository accounts,
      Administrators administrators,
      FourEyes fourEyes,
      AccountChange change,
      SecurityTrail trail,
      ApplicationEventPublisher events,
      JdbcClient jdbc) {
    this.accounts = accounts;
    this.administrators = administrators;
    this.fourEyes = fourEyes;
    this.change = change;
    this.trail = trail;
    this.events = events;
    this.jdbc = jdbc;
  }

  /** Who wants to have which roles. */
  public record Wish(UUID account, String name, List<Role> roles) {}

  @Transactional(readOnly = true)
  public List<Wish> proposed() {
    return jdbc.sql(
            """
            SELECT account_id, display_name, roles FROM proposal
            JOIN account ON account.id = account_id
            WHERE kind = 'OWN_ROLES' AND asked_at > :since AND active ORDER BY asked_at
            """)
        .param("since", fourEyes.since())
        .query((row, _) ->
            new Wish(
                row.getObject("account_id", UUID.class),
                row.getString("display_name"),
                sorted(
                    Arrays.stream(row.getString("roles").split(" "))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()))))
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Wish> proposedFor(UUID account) {
    return proposed().stream().filter(one -> one.account().equals(account)).findFirst();
  }

  /** Whether she may have them now. The last thing that she asked for is what waits. */
  AccountOutcome ask(Account account, Set<Role> wanted) {
    if (account.roles().containsAll(wanted)) {
      return AccountOutcome.DONE;
    }
    boolean alone = administrators.othersThan(List.of(account.id())) == 0;
    if (alone && administrators.wereOthersThan(account.id(), fourEyes.since())) {
      return AccountOutcome.ANOTHER_LATELY;
    }
    events.publishEvent(new OwnRolesWanted(account.displayName(), sorted(wanted), alone));
    if (alone) {
      return AccountOutcome.DONE;
    }
    propose(account.id(), wanted);
    return AccountOutcome.PROPOSED;
  }

  private void propose(UUID account, Set<Role> wanted) {
    fourEyes.forget(Kind.OWN_ROLES, account);
    var names = wanted.stream().map(Role::name).collect(Collectors.joining(" "));
    fourEyes.put(Kind.OWN_ROLES, account, account, names);
    trail.add(SecurityEvent.of(EventKind.OWN_ROLES_ASKED, account).by(account).with(wanted));
  }

  /**
   * By another than the one whose roles they are.
   *
   * @param seen the roles that she read before she confirmed: nothing else is confirmed by it
   */
  public ProposalOutcome confirm(UUID id, Set<Role> seen, Viewer by) {
    if (fourEyes.hold(Kind.OWN_ROLES, id).isEmpty() || !isWish(id, seen)) {
      return ProposalOutcome.GONE;
    }
    if (id.equals(by.id())) {
      return ProposalOutcome.NEEDS_ANOTHER;
    }
    var account = accounts.findById(id).filter(Account::active).orElseThrow(NotFound::new);
    change.give(account, seen, by.id());
    return ProposalOutcome.DONE;
  }

  private boolean isWish(UUID id, Set<Role> seen) {
    return proposedFor(id).filter(wish -> Set.copyOf(wish.roles()).equals(seen)).isPresent();
  }

  public ProposalOutcome withdraw(UUID id) {
    return fourEyes.forget(Kind.OWN_ROLES, id) ? ProposalOutcome.WITHDRAWN : ProposalOutcome.GONE;
  }

  private static List<Role> sorted(Set<Role> roles) {
    return roles.stream().sorted().toList();
  }
}
