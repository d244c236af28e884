package se.regionsormland.portal.conferences.matching;

import java.util.Set;
import java.util.UUID;
import se.regionsormland.portal.offers.Resource;

/** What of somebody decides whom she meets; not her name, and not when she signed up. */
public record Seeker(
    UUID id,
    String organisation,
    Set<Integer> areas,
    Set<Resource> offers,
    Set<Resource> seeks,
    Set<UUID> wants,
    int most) {

  public Seeker {
    areas = Set.copyOf(areas);
    offers = Set.copyOf(offers);
    seeks = Set.copyOf(seeks);
    wants = Set.copyOf(wants);
  }
}
