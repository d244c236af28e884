package se.regionsormland.portal.identity;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * The demo's accounts, named after their role or what they are in the group; their passwords stand
 * on the sign-in page.
 */
@Component
public class DemoAccounts {

  private static final List<NewAccount> ACCOUNTS =
      List.of(
          new NewAccount("handlaggare", "Handläggaren", "handlaggare-demo", Set.of(Role.OFFICER)),
          new NewAccount("bedomare", "Bedömaren", "bedomare-demo", Set.of(Role.ASSESSOR)),
          new NewAccount(
              "administrator", "Administratören", "administrator-demo", Set.of(Role.ADMINISTRATOR)),
          new NewAccount("ordforande", "Ordföranden", "ordforande-demo", Set.of(Role.ASSESSOR)),
          new NewAccount("sekreterare", "Sekreteraren", "sekreterare-demo", Set.of(Role.OFFICER)),
          new NewAccount("ledamot", "Ledamoten", "ledamot-demo", Set.of(Role.ASSESSOR)),
          new NewAccount("ersattare", "Ersättaren", "ersattare-demo", Set.of(Role.ASSESSOR)));

  private final Environment environment;
  private final AccountRepository accounts;

  DemoAccounts(Environment environment, AccountRepository accounts) {
    this.environment = environment;
    this.accounts = accounts;
  }

  /** Empty outside the demo. */
  public List<NewAccount> shown() {
    return environment.matchesProfiles("demo") ? ACCOUNTS : List.of();
  }

  /** Does something as the demo's first account with this role. Refused outside the demo. */
  public void as(Role role, Consumer<Viewer> something) {
    as(one -> one.roles().contains(role), something);
  }

  /** As {@link #as(Role, Consumer)}, as the one of this name. */
  public void as(String name, Consumer<Viewer> something) {
    as(one -> one.displayName().equals(name), something);
  }

  private void as(Predicate<NewAccount> who, Consumer<Viewer> something) {
    var account =
        shown().stream()
            .filter(who)
            .findFirst()
            .flatMap(one -> accounts.findByUsernameIgnoreCase(one.username()))
            .map(Account::signedIn)
            .orElseThrow(() -> new IllegalStateException("Only in the demo"));
    var before = SecurityContextHolder.getContext();
    try {
      SecurityContextHolder.setContext(
          new SecurityContextImpl(
              UsernamePasswordAuthenticationToken.authenticated(
                  account, null, account.getAuthorities())));
      something.accept(account.viewer());
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
