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

  /**
   * Measured on texts with one aim and with two: src/docs/finder.md. Lower finds more of the second
   * aims, and doubts more of the single ones.
   */
  private static final double NEAR = 0.4;

  public Suggestions {
    interventions = List.copyOf(interventions);
    measures = List.copyOf(measures);
    areas = List.copyOf(areas);
  }

  /**
   * Two areas where the second is nearly as close as the first; none where the first stands alone.
   */
  public List<AreaHit> near() {
    boolean two = areas.size() > 1 && areas.get(1).score() >= NEAR * areas.getFirst().score();
    return two ? areas.subList(0, 2) : List.of();
  }

  public boolean isEmpty() {
    return areas.isEmpty();
  }

  /**
   * {@code score} is from 0 to 1 and comparable within one answer; {@code because} are the person's
   * own words exactly as they stand in the text, the strongest first.
   */
  public record AreaHit(InterventionArea area, double score, List<String> because) {

    public AreaHit {
      because = List.copyOf(because);
    }
  }

  /**
   * {@code score} is from 0 to 1 and comparable within one answer; {@code because} are the person's
   * own words exactly as they stand in the text, the strongest first.
   */
  public record InterventionHit(Intervention intervention, double score, List<String> because) {

    public InterventionHit {
      because = List.copyOf(because);
    }
  }

  /**
   * {@code score} is from 0 to 1 and comparable within one answer; {@code because} are the person's
   * own words exactly as they stand in the text, the strongest first.
   */
  public record MeasureHit(Measure measure, double score, List<String> because) {

    public MeasureHit {
      because = List.copyOf(because);
    }
  }
}
