package se.regionsormland.portal.partners;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.actors.Naming;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;

/**
 * Where in the strategy somebody is sought: an area, an intervention or a measure. One that is not
 * there asks for nobody. {@code area} is the one that all of it lies in, if there is one.
 */
record StrategyPlace(boolean everywhere, Set<String> measures, Optional<Integer> area) {

  static StrategyPlace of(PartnerFilter filter, Strategy strategy) {
    var areas =
        strategy.areas().stream()
            .filter(area -> filter.area().map(one -> one == area.number()).orElse(true))
            .filter(area -> measures(area, filter).findAny().isPresent())
            .toList();
    return new StrategyPlace(
        filter.asksNoPlace(),
        areas.stream()
            .flatMap(area -> measures(area, filter))
            .map(Measure::id)
            .collect(Collectors.toUnmodifiableSet()),
        areas.size() == 1
            ? areas.stream().map(InterventionArea::number).findFirst()
            : Optional.empty());
  }

  boolean holds(Naming naming) {
    return holds(naming.measure());
  }

  boolean holds(Measure measure) {
    return everywhere || measures.contains(measure.id());
  }

  private static Stream<Measure> measures(InterventionArea area, PartnerFilter filter) {
    return area.interventions().stream()
        .filter(one -> filter.table().map(table -> table == one.table()).orElse(true))
        .flatMap(one -> one.measures().stream())
        .filter(one -> filter.measure().map(id -> id.equals(one.id())).orElse(true));
  }
}
