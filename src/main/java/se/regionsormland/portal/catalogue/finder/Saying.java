package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Strategy;

/** A text whose place in the strategy is known; the finder learns from these. */
record Saying(int table, @Nullable String measure, String text) {

  /** The strategy's own words. */
  static List<Saying> of(Strategy strategy) {
    var sayings = new ArrayList<Saying>();
    strategy.areas().forEach(area -> sayings.addAll(of(area)));
    for (Intervention one : strategy.interventions()) {
      sayings.add(new Saying(one.table(), null, one.name()));
      one.aliases().forEach(alias -> sayings.add(new Saying(one.table(), null, alias)));
      sayings.add(new Saying(one.table(), null, one.introduction()));
      one.governingAreas().forEach(area -> sayings.add(new Saying(one.table(), null, area)));
      one.measures().forEach(it -> sayings.add(new Saying(one.table(), it.id(), it.text())));
    }
    return sayings;
  }

  /** What is said of a whole area speaks for each of its interventions. */
  private static List<Saying> of(InterventionArea area) {
    var words = List.of(area.name(), area.objective().name(), area.introduction());
    return area.interventions().stream()
        .flatMap(one -> words.stream().map(text -> new Saying(one.table(), null, text)))
        .toList();
  }
}
