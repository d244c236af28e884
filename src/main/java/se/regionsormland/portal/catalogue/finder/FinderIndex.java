package se.regionsormland.portal.catalogue.finder;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.regionsormland.portal.catalogue.AreaHit;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionHit;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.MeasureHit;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.Suggestions;

/** One edition of the strategy, ready to be compared with texts. */
public final class FinderIndex {

  private static final double TOO_LITTLE = 0.05;

  private final Strategy strategy;
  private final Map<String, Double> rarity;
  private final Map<Measure, Map<String, Double>> measures = new LinkedHashMap<>();

  private FinderIndex(Strategy strategy) {
    this.strategy = strategy;
    var counts = new LinkedHashMap<Measure, Map<String, Double>>();
    for (Intervention one : strategy.interventions()) {
      one.measures().forEach(m -> counts.put(m, Grams.of(m.text() + " " + one.name())));
    }
    this.rarity = rarity(counts);
    counts.forEach((measure, grams) -> measures.put(measure, weighed(grams)));
  }

  public static FinderIndex of(Strategy strategy) {
    return new FinderIndex(strategy);
  }

  /** Of this very snapshot: a new edition is a new one. */
  @SuppressWarnings("ReferenceEquality")
  public boolean isOf(Strategy other) {
    return strategy == other;
  }

  public Suggestions find(String text, int limit) {
    var grams = weighed(Grams.of(text));
    var hits =
        measures.entrySet().stream()
            .map(one -> new MeasureHit(one.getKey(), likeness(grams, one.getValue()), List.of()))
            .filter(hit -> hit.score() > TOO_LITTLE)
            .sorted(comparingDouble(MeasureHit::score).reversed())
            .toList();
    return new Suggestions(
        interventions(hits), hits.stream().limit(Math.max(0, limit)).toList(), areas(hits));
  }

  private List<InterventionHit> interventions(List<MeasureHit> hits) {
    var best = new LinkedHashMap<Integer, Double>();
    hits.forEach(hit -> best.putIfAbsent(hit.measure().table(), hit.score()));
    return best.entrySet().stream()
        .flatMap(one ->
            strategy.intervention(one.getKey()).stream()
                .map(it -> new InterventionHit(it, one.getValue(), List.of())))
        .limit(3)
        .toList();
  }

  private List<AreaHit> areas(List<MeasureHit> hits) {
    var best = new HashMap<Integer, Double>();
    for (MeasureHit hit : hits) {
      strategy
          .intervention(hit.measure().table())
          .ifPresent(one -> best.merge(one.area(), hit.score(), Math::max));
    }
    Comparator<AreaHit> bestFirst = comparingDouble(AreaHit::score).reversed();
    return strategy.areas().stream()
        .filter(area -> best.containsKey(area.number()))
        .map(area -> new AreaHit(area, Objects.requireNonNull(best.get(area.number())), List.of()))
        .sorted(bestFirst.thenComparing(comparingInt(hit -> hit.area().number())))
        .toList();
  }

  private static Map<String, Double> rarity(Map<Measure, Map<String, Double>> counts) {
    var rarity = new HashMap<String, Double>();
    counts
        .values()
        .forEach(one -> one.keySet().forEach(gram -> rarity.merge(gram, 1.0, Double::sum)));
    rarity.replaceAll((_, seen) -> Math.log((1.0 + counts.size()) / (1.0 + seen)) + 1);
    return rarity;
  }

  private Map<String, Double> weighed(Map<String, Double> grams) {
    var weighed = new HashMap<String, Double>();
    grams.forEach((gram, count) -> weighed.put(gram, count * rarity.getOrDefault(gram, 0.0)));
    double length = Math.sqrt(weighed.values().stream().mapToDouble(w -> w * w).sum());
    weighed.replaceAll((_, weight) -> length == 0 ? 0 : weight / length);
    return weighed;
  }

  private static double likeness(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream()
        .mapToDouble(gram -> gram.getValue() * other.getOrDefault(gram.getKey(), 0.0))
        .sum();
  }
}
