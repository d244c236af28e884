package se.regionsormland.portal.watching;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.shared.Municipality;

/**
 * What somebody wants to hear of. No areas and no measures: the whole strategy. No municipalities:
 * the whole county; a call has none.
 */
public record Interest(
    boolean calls,
    boolean ideas,
    Set<Integer> areas,
    Set<String> measures,
    Set<Municipality> municipalities) {

  public Interest {
    areas = Set.copyOf(areas);
    measures = Set.copyOf(measures);
    municipalities = Set.copyOf(municipalities);
  }

  /** By the area; a measure is watched within its own. */
  boolean concerns(FundingCall call, Strategy strategy) {
    return calls
        && (isTheWholeStrategy()
            || areas.stream().anyMatch(call::concerns)
            || areasOfMeasures(strategy).stream().anyMatch(call::concerns));
  }

  /** {@code serves}: the measures that the idea seems to serve. */
  boolean concerns(PublicIdea idea, List<Measure> serves) {
    return ideas
        && (municipalities.isEmpty()
            || !Collections.disjoint(municipalities, idea.municipalities()))
        && (isTheWholeStrategy()
            || !Collections.disjoint(areas, idea.areas())
            || serves.stream().anyMatch(one -> measures.contains(one.id())));
  }

  private boolean isTheWholeStrategy() {
    return areas.isEmpty() && measures.isEmpty();
  }

  private List<Integer> areasOfMeasures(Strategy strategy) {
    return measures.stream()
        .flatMap(id -> strategy.measure(id).stream())
        .flatMap(measure -> strategy.intervention(measure.table()).stream())
        .map(intervention -> intervention.area())
        .toList();
  }
}
