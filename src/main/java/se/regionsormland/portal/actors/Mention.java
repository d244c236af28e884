package se.regionsormland.portal.actors;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/**
 * Where the strategy names somebody outside its tables. {@code about} is the portal's reading;
 * {@code areas} those that the place is about, {@code with} who takes part by name, {@code
 * memberOf} the groups of the tables that it is counted in. Without a page it stands in an
 * appendix.
 */
public record Mention(
    String slug,
    String name,
    @Nullable List<String> aliases,
    ActorType type,
    String about,
    String section,
    @Nullable Integer page,
    @Nullable Set<Integer> areas,
    @Nullable Set<Municipality> places,
    @Nullable List<String> with,
    @Nullable List<String> memberOf) {

  public Mention {
    aliases = List.copyOf(requireNonNullElse(aliases, List.of()));
    areas = Set.copyOf(requireNonNullElse(areas, Set.of()));
    places = Set.copyOf(requireNonNullElse(places, Set.of()));
    with = List.copyOf(requireNonNullElse(with, List.of()));
    memberOf = List.copyOf(requireNonNullElse(memberOf, List.of()));
  }

  public List<String> takingPart() {
    return requireNonNullElse(with, List.of());
  }

  List<String> otherNames() {
    return requireNonNullElse(aliases, List.of());
  }

  List<String> groups() {
    return requireNonNullElse(memberOf, List.of());
  }

  public boolean isAbout(int area) {
    return requireNonNullElse(areas, Set.of()).contains(area);
  }

  /** Whether it works in that municipality. */
  public boolean isIn(Municipality municipality) {
    return requireNonNullElse(places, Set.of()).contains(municipality);
  }

  /** The one municipality that it works in; none where there are several, or none in the county. */
  @Nullable Municipality home() {
    var all = requireNonNullElse(places, Set.<Municipality>of());
    return all.size() == 1 ? all.iterator().next() : null;
  }
}
