package se.regionsormland.portal.profiles;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.actors.OrganisationNames;
import se.regionsormland.portal.profiles.claim.ClaimRows;
import se.regionsormland.portal.profiles.claim.ClaimRows.Representing;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.shared.MailDomain;

/**
 * Of those who say that they come from an organisation, who is known to: by an address of its own
 * domain, or as one who represents it. Only for addresses whose letters have been opened.
 */
@Service
@Transactional(readOnly = true)
public class Spokespersons {

  private final ClaimRows claims;
  private final Actors actors;
  private final OrganisationNames organisations;

  Spokespersons(ClaimRows claims, Actors actors, OrganisationNames organisations) {
    this.claims = claims;
    this.actors = actors;
    this.organisations = organisations;
  }

  /** Who has that address says that she comes from that organisation. */
  public record Saying(String organisation, String email) {}

  /** Those of them that are known, however many are asked about. */
  public Set<Saying> among(Collection<Saying> all) {
    var domains =
        organisations.domainsOf(all.stream().map(Saying::organisation).collect(Collectors.toSet()));
    var representing = claims.representing(all.stream().map(Saying::email).toList());
    return all.stream()
        .filter(one -> isOfItsDomain(one, domains) || represents(one, representing))
        .collect(Collectors.toSet());
  }

  private static boolean isOfItsDomain(Saying one, Map<String, Set<MailDomain>> domains) {
    var address = EmailAddress.of(one.email());
    return domains.getOrDefault(one.organisation(), Set.of()).stream()
        .anyMatch(domain -> address.filter(domain::holds).isPresent());
  }

  private boolean represents(Saying one, Set<Representing> known) {
    return actors
        .called(one.organisation())
        .map(actor -> new Representing(actor.slug(), EmailAddress.mailbox(one.email())))
        .filter(known::contains)
        .isPresent();
  }
}
