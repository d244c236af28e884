package se.regionsormland.portal.conferences;

import java.util.List;
import java.util.UUID;
import se.regionsormland.portal.offers.Resource;

/**
 * Who else comes, as the others may know: no name and no address. {@code confirmed}: she is known
 * to come from that organisation.
 */
public record OtherGuest(
    UUID id,
    String organisation,
    boolean confirmed,
    List<Integer> areas,
    List<Resource> offers,
    List<Resource> seeks) {

  public OtherGuest {
    areas = List.copyOf(areas);
    offers = List.copyOf(offers);
    seeks = List.copyOf(seeks);
  }

  static OtherGuest of(Guest guest, boolean confirmed) {
    var said = guest.content();
    return new OtherGuest(
        guest.id(),
        said.organisation(),
        confirmed,
        said.areasInOrder(),
        said.offersInOrder(),
        said.seeksInOrder());
  }
}
