package se.regionsormland.portal.catalogue;

import java.util.List;

/**
 * What a text seems to serve, best first in each list; all three are empty when the text says too
 * little. An intervention may stand here without any of its measures: it fits, but the strategy
 * lists nothing like it.
 */
public record Suggestions(
    List<InterventionHit> interventions, List<MeasureHit> measures, List<AreaHit> areas) {

  public static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of());

  public Suggestions {
    interventions = List.copyOf(interventions);
    measures = List.copyOf(measures);
    areas = List.copyOf(areas);
  }

  public boolean isEmpty() {
    return areas.isEmpty();
  }
}
