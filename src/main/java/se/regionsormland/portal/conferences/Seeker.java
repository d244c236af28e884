package se.regionsormland.portal.conferences;

import java.util.Set;
import java.util.UUID;
import se.regionsormland.portal.offers.Resource;

/** What of somebody decides whom she meets; not her name, and not when she signed up. */
record Seeker(
    UUID id,
    String organisation,
    Set<Integer> areas,
    Set<Resource> offers,
    Set<Resource> seeks,
    Set<UUID> wants,
    int most) {

  Seeker {
    areas = Set.copyOf(areas);
    offers = Set.copyOf(offers);
    seeks = Set.copyOf(seeks);
    wants = Set.copyOf(wants);
  }

  static Seeker of(Guest guest, Set<UUID> wants) {
    var said = guest.content();
    return new Seeker(
        guest.id(),
        said.organisation(),
        said.areas(),
        said.offers(),
        said.seeks(),
        wants,
        said.most());
  }
}
