package se.regionsormland.portal.ideas;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;

/** What everybody may read of an idea whose owner allowed it, and nothing else. */
public record PublicIdea(
    String reference,
    String title,
    String summary,
    Set<Municipality> municipalities,
    String otherPlaces,
    @Nullable IdeaKind kind,
    Set<Need> needs,
    LocalDate received,
    List<Integer> areas,
    boolean stopped) {

  public PublicIdea {
    municipalities = Set.copyOf(municipalities);
    needs = Set.copyOf(needs);
    areas = List.copyOf(areas);
  }

  /** Where, in one line; empty where nothing was said. */
  public String places() {
    var nine = municipalities.stream().sorted().map(Municipality::displayName);
    return Stream.concat(nine, Stream.of(otherPlaces))
        .filter(place -> !place.isBlank())
        .collect(Collectors.joining(", "));
  }

  public List<Need> needsInOrder() {
    return needs.stream().sorted().toList();
  }
}
