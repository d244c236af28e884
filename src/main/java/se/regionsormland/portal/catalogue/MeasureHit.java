package se.regionsormland.portal.catalogue;

import java.util.List;

/**
 * {@code score} is from 0 to 1 and comparable within one answer; {@code because} are the person's
 * own words exactly as they stand in the text, the strongest first.
 */
public record MeasureHit(Measure measure, double score, List<String> because) {

  public MeasureHit {
    because = List.copyOf(because);
  }
}
