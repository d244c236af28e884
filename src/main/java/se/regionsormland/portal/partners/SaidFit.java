package se.regionsormland.portal.partners;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.profiles.ProfileContent;

/**
 * What an organisation itself has said that answers the question: measures and area, what it offers
 * and seeks of what is asked, and whether it is where it happens.
 */
record SaidFit(
    boolean speaks,
    Set<String> measures,
    boolean area,
    Optional<Resource> offer,
    Optional<Resource> seek,
    boolean here) {

  private static final int ASKED_FOR = 3;
  private static final int SAID_SO = 2;
  static final SaidFit NOTHING =
      new SaidFit(false, Set.of(), false, Optional.empty(), Optional.empty(), false);

  static SaidFit of(ProfileContent said, PartnerFilter filter, StrategyPlace place) {
    Predicate<String> asked = id -> !place.everywhere() && place.measures().contains(id);
    return new SaidFit(
        true,
        said.measures().stream().filter(asked).collect(Collectors.toUnmodifiableSet()),
        place.area().filter(said.areas()::contains).isPresent() && !filter.asksNoPlace(),
        filter.offer().filter(said.offers()::contains),
        filter.seek().filter(said.seeks()::contains),
        filter.municipality().filter(said.municipalities()::contains).isPresent());
  }

  /** More the better. */
  int points() {
    return (offer.isPresent() ? ASKED_FOR : 0)
        + (seek.isPresent() ? ASKED_FOR : 0)
        + (measures.isEmpty() && !area ? 0 : SAID_SO)
        + (here ? 1 : 0);
  }

  boolean answers() {
    return area || !measures.isEmpty();
  }

  /** In words: the keys of them. */
  public List<String> reasons() {
    return java.util.stream.Stream.of(
            measures.isEmpty() ? "" : "measure",
            area && measures.isEmpty() ? "area" : "",
            here ? "here" : "")
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
