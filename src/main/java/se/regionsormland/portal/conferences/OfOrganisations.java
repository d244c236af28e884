package se.regionsormland.portal.conferences;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.actors.Actors;
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
  private final Actors actors;

  OfOrganisations(GuestRows guests, Spokespersons spokespersons, Actors actors) {
    this.guests = guests;
    this.spokespersons = spokespersons;
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

  /**
   * A name that anybody can write shuts nobody out who is of it: she is counted with her own. Who
   * comes already and says the same has her place.
   */
  boolean hasRoom(Conference day, Guest who) {
    var same = guests.coming(day.id()).stream().filter(one -> isSame(one, who)).toList();
    if (same.stream().anyMatch(one -> isHers(one, who) && isSameName(one, who))) {
      return true;
    }
    var others = same.stream().filter(one -> !isHers(one, who)).toList();
    int taken = confirmed(Set.of(who)).isEmpty() ? others.size() : confirmed(others).size();
    return taken < day.plan().room().perOrganisation();
  }

  private static boolean isHers(Guest one, Guest who) {
    return EmailAddress.isSame(one.email(), who.email());
  }

  /** By name, or by a domain where only its own people have addresses: a name is soon made up. */
  private boolean isSame(Guest one, Guest other) {
    var domain = domain(one);
    return isSameName(one, other) || (domain.isPresent() && domain.equals(domain(other)));
  }

  private boolean isSameName(Guest one, Guest other) {
    return actors.isSame(one.content().organisation(), other.content().organisation());
  }

  private static Optional<MailDomain> domain(Guest one) {
    return EmailAddress.of(one.email()).map(EmailAddress::domain).flatMap(MailDomain::of);
  }
}
