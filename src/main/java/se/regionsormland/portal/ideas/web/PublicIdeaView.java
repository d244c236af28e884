package se.regionsormland.portal.ideas.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.SwedishTime;

/** A public idea in the reader's words. {@code kindKey} and {@code needKeys} are message keys. */
record PublicIdeaView(
    String reference,
    String title,
    String summary,
    String places,
    @Nullable String kindKey,
    List<String> needKeys,
    String received,
    List<InterventionArea> areas) {

  static PublicIdeaView of(PublicIdea idea, Strategy strategy, Locale reader) {
    return new PublicIdeaView(
        idea.reference(),
        idea.title(),
        idea.summary(),
        places(idea),
        idea.kind() == null ? null : "public-ideas.kind." + idea.kind(),
        idea.needs().stream().sorted().map(need -> "public-ideas.need." + need).toList(),
        SwedishTime.longDate(idea.received(), reader),
        idea.areas().stream().map(strategy::area).flatMap(Optional::stream).toList());
  }

  private static String places(PublicIdea idea) {
    var inTheCounty = idea.municipalities().stream().sorted().map(Municipality::displayName);
    return Stream.concat(inTheCounty, Stream.of(idea.otherPlaces()))
        .filter(place -> !place.isBlank())
        .collect(Collectors.joining(", "));
  }
}
