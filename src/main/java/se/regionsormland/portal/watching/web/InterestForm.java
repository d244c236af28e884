package se.regionsormland.portal.watching.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.watching.Interest;
import se.regionsormland.portal.web.Typed;

/** What is watched, as it is ticked. */
record InterestForm(
    @Nullable List<String> what,
    @Nullable List<String> areas,
    @Nullable List<String> measures,
    @Nullable List<String> municipalities) {

  static final String CALLS = "utlysningar";
  static final String IDEAS = "ideer";

  static InterestForm of(Interest interest) {
    return new InterestForm(
        List.of(CALLS, IDEAS).stream()
            .filter(one -> one.equals(CALLS) ? interest.calls() : interest.ideas())
            .toList(),
        interest.areas().stream().sorted().map(String::valueOf).toList(),
        interest.measures().stream().sorted().toList(),
        interest.municipalities().stream().sorted().map(Municipality::slug).toList());
  }

  /** For who asks anew. */
  WatchForm withoutAddress() {
    return new WatchForm(what, areas, measures, municipalities, "");
  }

  boolean asksForNothing() {
    return !ticked(what).contains(CALLS) && !ticked(what).contains(IDEAS);
  }

  /** What is not in the strategy is left out. */
  Interest interest(Strategy strategy) {
    return new Interest(
        ticked(what).contains(CALLS),
        ticked(what).contains(IDEAS),
        known(areas, number -> strategy.area((int) Typed.number(number)).stream().toList()).stream()
            .map(area -> area.number())
            .collect(Collectors.toSet()),
        measuresIn(strategy).stream().map(Measure::id).collect(Collectors.toSet()),
        Set.copyOf(known(municipalities, slug -> Municipality.withSlug(slug).stream().toList())));
  }

  List<Measure> measuresIn(Strategy strategy) {
    return known(measures, id -> strategy.measure(id).stream().toList());
  }

  private static <T> List<T> known(@Nullable List<String> typed, Function<String, List<T>> find) {
    return ticked(typed).stream().distinct().flatMap(one -> find.apply(one).stream()).toList();
  }

  private static List<String> ticked(@Nullable List<String> typed) {
    return typed == null ? List.of() : typed;
  }
}
