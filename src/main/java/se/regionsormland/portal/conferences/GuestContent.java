package se.regionsormland.portal.conferences;

import java.util.List;
import java.util.Set;
import se.regionsormland.portal.offers.Resource;

/** What somebody says who comes. {@code most}: how many meetings she wants. */
public record GuestContent(
    String name,
    String organisation,
    Set<Integer> areas,
    Set<Resource> offers,
    Set<Resource> seeks,
    String wish,
    int most) {

  public GuestContent {
    areas = Set.copyOf(areas);
    offers = Set.copyOf(offers);
    seeks = Set.copyOf(seeks);
  }

  public List<Integer> areasInOrder() {
    return areas.stream().sorted().toList();
  }

  public List<Resource> offersInOrder() {
    return offers.stream().sorted().toList();
  }

  public List<Resource> seeksInOrder() {
    return seeks.stream().sorted().toList();
  }
}
