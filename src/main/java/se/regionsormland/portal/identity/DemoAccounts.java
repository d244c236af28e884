package se.regionsormland.portal.identity;

import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The demo's accounts, one a role and named after it; their passwords stand on the sign-in page.
 */
@Component
public class DemoAccounts {

  private static final List<NewAccount> ACCOUNTS =
      List.of(
          new NewAccount("handlaggare", "Handläggaren", "handlaggare-demo", Set.of(Role.OFFICER)),
          new NewAccount("bedomare", "Bedömaren", "bedomare-demo", Set.of(Role.ASSESSOR)),
          new NewAccount(
              "administrator",
              "Administratören",
              "administrator-demo",
              Set.of(Role.ADMINISTRATOR)));

  private final Environment environment;

  DemoAccounts(Environment environment) {
    this.environment = environment;
  }

  /** Empty outside the demo. */
  public List<NewAccount> shown() {
    return environment.matchesProfiles("demo") ? ACCOUNTS : List.of();
  }
}
