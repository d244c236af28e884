package se.regionsormland.portal.actors;

import java.util.Optional;
import java.util.function.Predicate;
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

  private Optional<ActorAddress> addressOf(String organisation) {
    return actors.called(organisation).flatMap(actor -> rows.of(actor.slug()));
  }
}
