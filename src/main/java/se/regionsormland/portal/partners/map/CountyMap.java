package se.regionsormland.portal.partners.map;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.published.IdeaMeasures;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.partners.PartnerFilter;
import se.regionsormland.portal.partners.Partners;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Municipality.PlaceCount;

/**
 * Organisations, public ideas and projects by area and place, and measures that nobody has taken.
 */
@Component
class CountyMap {

  /** The latest ideas that are read for what they serve. */
  private static final int IDEAS = 300;

  private final Partners partners;
  private final Catalogue catalogue;
  private final PublicIdeas ideas;
  private final IdeaMeasures measures;
  private final Projects projects;

  CountyMap(
      Partners partners,
      Catalogue catalogue,
      PublicIdeas ideas,
      IdeaMeasures measures,
      Projects projects) {
    this.partners = partners;
    this.catalogue = catalogue;
    this.ideas = ideas;
    this.measures = measures;
    this.projects = projects;
  }

  /** A municipality; without one what holds for no single municipality. */
  record Place(@Nullable Municipality municipality, int actors, int ideas, int projects) {}

  /**
   * An area, with the measures that no organisation has said yes to, and no public idea is about.
   */
  record Area(InterventionArea area, int actors, int ideas, int projects, List<Measure> free) {}

  /** Each municipality, of one area or of all, and each area. */
  record County(List<Place> places, List<Area> areas) {}

  County county(@Nullable Integer area) {
    var public_ = ideas.onMap(IDEAS);
    var known = projects.byPlace();
    return new County(
        places(area, public_.counts(), known),
        areas(public_.counts(), known, taken(public_.latest())));
  }

  private List<Place> places(
      @Nullable Integer area, List<PlaceCount> public_, List<PlaceCount> known) {
    return Arrays.stream(Municipality.values())
        .map(one ->
            new Place(
                one,
                partners.count(PartnerFilter.of(area, one)),
                sum(public_, area, one),
                sum(known, area, one)))
        .toList();
  }

  private static int sum(
      List<PlaceCount> counts, @Nullable Integer area, @Nullable Municipality place) {
    return counts.stream()
        .filter(one -> one.area() == (area == null ? 0 : area))
        .filter(one -> Objects.equals(one.municipality(), place))
        .mapToInt(PlaceCount::count)
        .sum();
  }

  private List<Area> areas(List<PlaceCount> public_, List<PlaceCount> known, Set<String> taken) {
    return catalogue.strategy().areas().stream()
        .map(area ->
            new Area(
                area,
                partners.speakersFor(area.number()),
                sum(public_, area.number(), null),
                sum(known, area.number(), null),
                area.measures().stream().filter(one -> !taken.contains(one.id())).toList()))
        .toList();
  }

  /** Measures that somebody has said yes to, or that a public idea is closest to. */
  private Set<String> taken(List<PublicIdea> latest) {
    var closest =
        latest.stream().flatMap(idea -> measures.of(idea).stream().limit(1)).map(Measure::id);
    return Stream.concat(partners.measuresSaidYesTo().stream(), closest)
        .collect(Collectors.toSet());
  }
}
