package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.finder.Score.Given;

/** What any finder must beat: plain tf-idf of letter sequences against each measure's own text. */
class Baseline {

  private final Map<String, Double> rarity = new HashMap<>();
  private final Map<Measure, Map<String, Double>> measures = new LinkedHashMap<>();

  Baseline(Strategy strategy) {
    for (var one : strategy.interventions()) {
      one.measures().forEach(it -> measures.put(it, Grams.of(one.name() + ". " + it.text())));
    }
    measures
        .values()
        .forEach(it -> it.keySet().forEach(gram -> rarity.merge(gram, 1.0, Double::sum)));
    rarity.replaceAll((_, seen) -> Math.log((1.0 + measures.size()) / (1.0 + seen)) + 1);
    measures.replaceAll((_, grams) -> weighed(grams));
  }

  Given given(Strategy strategy, String text) {
    var tables = tables(text);
    var areas = tables.stream().map(it -> strategy.intervention(it).orElseThrow().area()).toList();
    return new Given(areas, tables, tables);
  }

  /** The tables of the measures most like the text, each once, best first. */
  List<Integer> tables(String text) {
    var grams = weighed(Grams.of(text));
    var likeness = new HashMap<Integer, Double>();
    measures.forEach((it, own) -> likeness.merge(it.table(), times(grams, own), Math::max));
    var tables = new ArrayList<>(likeness.keySet());
    tables.sort(Comparator.comparingDouble(it -> -likeness.getOrDefault(it, 0.0)));
    return tables;
  }

  private Map<String, Double> weighed(Map<String, Double> grams) {
    var weighed = new HashMap<String, Double>();
    grams.forEach((gram, count) -> weighed.put(gram, count * rarity.getOrDefault(gram, 0.0)));
    double length = Math.sqrt(weighed.values().stream().mapToDouble(it -> it * it).sum());
    weighed.replaceAll((_, amount) -> length == 0 ? 0 : amount / length);
    return weighed;
  }

  private static double times(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream()
        .mapToDouble(it -> it.getValue() * other.getOrDefault(it.getKey(), 0.0))
        .sum();
  }
}
