package se.regionsormland.portal.advice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.catalogue.Suggestions.InterventionHit;
import se.regionsormland.portal.catalogue.Suggestions.MeasureHit;

/** Where in the strategy a text belongs, with the words that made it so. */
@Component
class InTheStrategy {

  private static final int INTERVENTIONS = 3;
  private static final int MEASURES = 12;
  private static final int MEASURES_EACH = 3;

  private final Catalogue catalogue;
  private final Finder finder;
  private final LatelyFound lately;

  InTheStrategy(Catalogue catalogue, Finder finder, LatelyFound lately) {
    this.catalogue = catalogue;
    this.finder = finder;
    this.lately = lately;
  }

  Suggestions find(String text) {
    return finder.find(text, MEASURES);
  }

  /** Of an idea that has been sent: asked on each page of its case. */
  Suggestions findSent(String text) {
    return lately.of(text, finder.reading(), () -> find(text));
  }

  Placing place(String text, Suggestions suggestions) {
    var hits = suggestions.interventions().stream().limit(INTERVENTIONS).toList();
    var words = hits.stream().flatMap(hit -> hit.because().stream()).distinct().toList();
    return new Placing(
        hits.stream().flatMap(hit -> serves(text, hit, suggestions).stream()).toList(),
        OwnWords.mark(text, words));
  }

  private Optional<Serves> serves(String text, InterventionHit hit, Suggestions suggestions) {
    var intervention = hit.intervention();
    return catalogue
        .strategy()
        .area(intervention.area())
        .map(area ->
            new Serves(
                intervention,
                area,
                OwnWords.in(text, hit.because()),
                suggestions.measures().stream()
                    .map(MeasureHit::measure)
                    .filter(measure -> measure.table() == intervention.table())
                    .limit(MEASURES_EACH)
                    .toList()));
  }
}
