package se.regionsormland.portal.profiles.web;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Measure;

/** The parts of the strategy that a profile has chosen, in the strategy's order. For templates. */
@Component("strategyParts")
public class StrategyParts {

  private final Catalogue catalogue;

  StrategyParts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public List<InterventionArea> areas(Collection<Integer> numbers) {
    return catalogue.strategy().areas().stream()
        .filter(area -> numbers.contains(area.number()))
        .toList();
  }

  public List<Measure> measures(Collection<String> ids) {
    return catalogue.strategy().measures().stream()
        .filter(measure -> ids.contains(measure.id()))
        .toList();
  }
}
