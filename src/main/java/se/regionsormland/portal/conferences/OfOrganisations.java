package se.regionsormland.portal.conferences;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.actors.OrganisationNames;
import se.regionsormland.portal.profiles.Spokespersons;
import se.regionsormland.portal.profiles.Spokespersons.Saying;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.shared.MailDomain;

/**
 * Who is known to come from the organisation that she says, and how many of one there is room for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class OfOrganisations {

  private final GuestRows guests;
  private final Spokespersons spokespersons;
  private final OrganisationNames names;
  private final Actors actors;

  OfOrganisations(
      GuestRows guests, Spokespersons spokespersons, OrganisationNames names, Actors actors) {
    this.guests = guests;
    this.spokespersons = spokespersons;
    this.names = names;
    this.actors = actors;
  }

  /** Those whose address shows it, or who represent it in the register; the others only say so. */
  Set<UUID> confirmed(Collection<Guest> all) {
    var known =
        spokespersons.among(all.stream().map(OfOrganisations::saying).collect(Collectors.toSet()));
    return all.stream()
        .filter(one -> known.contains(saying(one)))
        .map(Guest::id)
        .collect(Collectors.toSet());
  }

  private static Saying saying(Guest one) {
    return new Saying(one.content().organisation(), one.email());
  }

  /** For somebody whose address nobody has seen her open a letter at. */
  boolean mayHaveRoom(Conference day, Guest who) {
    return hasRoom(day, who, names.isSpokenForBy(who.content().organisation(), who.email()));
  }

  boolean hasRoom(Conference day, Guest who) {
    return hasRoom(day, who, !confirmed(Set.of(who)).isEmpty());
  }

  /** A name that anybody can write shuts nobody out who is of it: she is counted with her own. */
  private boolean hasRoom(Conference day, Guest who, boolean own) {
    var same =
        guests.coming(day.id()).stream()
            .filter(one -> !EmailAddress.isSame(one.email(), who.email()) && isSame(one, who))
            .toList();
    int taken = own ? confirmed(same).size() : same.size();
    return taken < day.plan().room().perOrganisation();
  }

  /** By name, or by a domain where only its own people have addresses: a name is soon made up. */
  private boolean isSame(Guest one, Guest other) {
    var domain = domain(one);
    return isSameName(one, other) || (domain.isPresent() && domain.equals(domain(other)));
  }

  boolean isSameName(Guest one, Guest other) {
    return key(one).equals(key(other));
  }

  private String key(Guest one) {
    var name = one.content().organisation();
    return actors
        .called(name)
        .map(ActorCard::slug)
        .orElseGet(() -> " " + name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  private static Optional<MailDomain> domain(Guest one) {
    return EmailAddress.of(one.email()).map(EmailAddress::domain).flatMap(MailDomain::of);
  }
}
