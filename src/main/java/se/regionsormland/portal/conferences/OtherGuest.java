package se.regionsormland.portal.conferences;

import java.util.List;
import java.util.UUID;
import se.regionsormland.portal.offers.Resource;

/** Who else comes, as the others may know: no name and no address. */
public record OtherGuest(
    UUID id,
    String organisation,
    List<Integer> areas,
    List<Resource> offers,
    List<Resource> seeks) {

  public OtherGuest {
    areas = List.copyOf(areas);
    offers = List.copyOf(offers);
    seeks = List.copyOf(seeks);
  }

  static OtherGuest of(Guest guest) {
    var said = guest.content();
    return new OtherGuest(
        guest.id(),
        said.organisation(),
        said.areasInOrder(),
        said.offersInOrder(),
        said.seeksInOrder());
  }
}
