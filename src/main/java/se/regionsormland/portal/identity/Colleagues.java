package se.regionsormland.portal.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.web.WhilePageIsRead;

/** Who else works at the region, by name. */
@Component
@Transactional(readOnly = true)
public class Colleagues {

  private static final EnumSet<Role> READERS = EnumSet.of(Role.OFFICER, Role.ASSESSOR);

  private final AccountRepository accounts;

  Colleagues(AccountRepository accounts) {
    this.accounts = accounts;
  }

  public record Colleague(UUID id, String name) {}

  /** Those who read cases, by name; not those whose account is closed. */
  public List<Colleague> readingCases() {
    return having(READERS);
  }

  /** Those who handle cases, likewise. */
  public List<Colleague> handlingCases() {
    return having(EnumSet.of(Role.OFFICER));
  }

  private List<Colleague> having(EnumSet<Role> roles) {
    return WhilePageIsRead.all(Colleague.class, roles.toString(), () -> read(roles));
  }

  private List<Colleague> read(EnumSet<Role> roles) {
    return accounts.findAllByOrderByDisplayName().stream()
        .filter(Account::active)
        .filter(account -> account.roles().stream().anyMatch(roles::contains))
        .map(account -> new Colleague(account.id(), account.displayName()))
        .toList();
  }
}
