package se.regionsormland.portal.advice;

import java.util.List;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Measure;

/**
 * An intervention that the text may serve, the person's own words that say so, and those of its
 * measures that are close. No measure is fine: the strategy's lists are examples.
 */
public record Serves(
    Intervention intervention, InterventionArea area, List<String> words, List<Measure> measures) {

  public Serves {
    words = List.copyOf(words);
    measures = List.copyOf(measures);
  }
}
