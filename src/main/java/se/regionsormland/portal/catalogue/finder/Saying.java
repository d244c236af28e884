package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.Strategy;

/** A text whose place in the strategy is known; the finder learns from these. */
record Saying(int table, @Nullable String measure, String text) {

  /** The strategy's own words. */
  static List<Saying> of(Strategy strategy) {
    var sayings = new ArrayList<Saying>();
    for (Intervention one : strategy.interventions()) {
      sayings.add(new Saying(one.table(), null, one.name()));
      sayings.add(new Saying(one.table(), null, one.introduction()));
      one.governingAreas().forEach(area -> sayings.add(new Saying(one.table(), null, area)));
      one.measures().forEach(it -> sayings.add(new Saying(one.table(), it.id(), it.text())));
    }
    return sayings;
  }
}
