package se.regionsormland.portal.openness;

import java.util.List;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.catalogue.Suggestions.AreaHit;
import se.regionsormland.portal.catalogue.Suggestions.MeasureHit;

/** Best first in both lists. {@code because} are the caller's own words, as they were written. */
record SuggestionAnswer(List<MeasureLine> measures, List<AreaLine> interventionAreas) {

  record MeasureLine(
      String id, int table, int interventionArea, double score, List<String> because) {}

  /** {@code near}: one of two that are nearly as close as each other. */
  record AreaLine(int number, double score, boolean near) {

    static AreaLine of(AreaHit hit, Suggestions found) {
      return new AreaLine(hit.area().number(), hit.score(), found.near().contains(hit));
    }
  }

  static SuggestionAnswer of(Suggestions found, Strategy strategy) {
    return new SuggestionAnswer(
        found.measures().stream().map(hit -> line(hit, strategy)).toList(),
        found.areas().stream().map(hit -> AreaLine.of(hit, found)).toList());
  }

  private static MeasureLine line(MeasureHit hit, Strategy strategy) {
    var measure = hit.measure();
    int area = strategy.intervention(measure.table()).map(Intervention::area).orElseThrow();
    return new MeasureLine(measure.id(), measure.table(), area, hit.score(), hit.because());
  }
}
