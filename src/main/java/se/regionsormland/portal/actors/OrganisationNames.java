package se.regionsormland.portal.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.shared.MailDomain;

/** Who speaks for an organisation that somebody has named. Also read by templates. */
@Service
@Transactional(readOnly = true)
public class OrganisationNames {

  private final Actors actors;
  private final ActorAddressRows rows;

  OrganisationNames(Actors actors, ActorAddressRows rows) {
    this.actors = actors;
    this.rows = rows;
  }

  /**
   * Whether the address is the organisation's own, by the domains that are known of it. Only for an
   * address whose letters have been opened.
   */
  public boolean isSpokenForBy(String organisation, String email) {
    var known = addressOf(organisation).map(ActorAddress::domain).orElse("");
    var address = EmailAddress.of(email);
    return MailDomain.all(known).stream().anyMatch(one -> address.filter(one::holds).isPresent());
  }

  /** The name, where whoever has the address does not speak for it; else empty. */
  public String unconfirmed(String organisation, String email) {
    return isSpokenForBy(organisation, email) ? "" : organisation;
  }

  /** Where its function reads letters. */
  public Optional<String> mailboxOf(String organisation) {
    return addressOf(organisation)
        .map(ActorAddress::mailbox)
        .filter(Predicate.not(String::isBlank));
  }

  /** The domains of each of those that are known, asked for at once. */
  public Map<String, Set<MailDomain>> domainsOf(Collection<String> organisations) {
    var known = new HashMap<String, String>();
    organisations.forEach(
        name -> actors.called(name).ifPresent(actor -> known.put(name, actor.slug())));
    var domains = rows.domainsOf(known.values());
    return known.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one -> MailDomain.all(domains.getOrDefault(one.getValue(), ""))));
  }

  private Optional<ActorAddress> addressOf(String organisation) {
    return actors.called(organisation).flatMap(actor -> rows.of(actor.slug()));
  }
}
