package se.regionsormland.portal.catalogue.finder;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.catalogue.Suggestions.AreaHit;
import se.regionsormland.portal.catalogue.Suggestions.InterventionHit;
import se.regionsormland.portal.catalogue.Suggestions.MeasureHit;

/** The chances of one text, made into hits. */
final class Answer {

  private static final int MOST_INTERVENTIONS = 3;

  /** Below this a table or an area is no longer worth a person's time. */
  private static final double UNLIKELY = 0.03;

  /** Where one table is clear, others that are only possible would be noise. */
  private static final double BESIDE_THE_BEST = 0.15;

  /** A text whose best table is less likely than this has said nothing in particular. */
  private static final double TOO_VAGUE = 0.1;

  /** Where so much of the best area's chance speaks for none, the text is about something else. */
  private static final double OUTSIDE = 0.5;

  /** A measure less like the text than this is not what the person means. */
  private static final double UNLIKE = 0.06;

  private final List<InterventionArea> areas;
  private final List<Intervention> interventions;
  private final Speaking speaking;
  private final Likeness likeness;
  private final FeatureVector vector;
  private final double[] chances;
  private final Explanation explanation;

  Answer(
      Strategy strategy,
      Classifier classifier,
      Likeness likeness,
      FeatureVector vector,
      double[] chances,
      Explanation explanation) {
    this.areas = strategy.areas();
    this.interventions = strategy.interventions();
    this.speaking = classifier.speaking(vector);
    this.likeness = likeness;
    this.vector = vector;
    this.chances = chances;
    this.explanation = explanation;
  }

  Suggestions suggestions(int limit) {
    var likely = likely();
    var hits = likely.stream().map(this::hit).filter(hit -> !hit.because().isEmpty()).toList();
    if (hits.isEmpty() || hits.getFirst().score() < TOO_VAGUE || isOutside()) {
      return Suggestions.NONE;
    }
    return new Suggestions(
        hits,
        likely.stream()
            .flatMap(this::measures)
            .sorted(comparingDouble(Scored::score).reversed())
            .map(it -> new MeasureHit(it.measure(), it.score(), words(it)))
            .filter(hit -> !hit.because().isEmpty())
            .limit(Math.max(0, limit))
            .toList(),
        areas());
  }

  private boolean isOutside() {
    double best = areas.stream().mapToDouble(this::chanceOf).max().orElse(0);
    return chances[Lexicon.NOTHING] > OUTSIDE * best;
  }

  private List<Intervention> likely() {
    double best = interventions.stream().mapToDouble(this::chance).max().orElse(0);
    double least = Math.max(UNLIKELY, best * BESIDE_THE_BEST);
    return interventions.stream()
        .filter(one -> chance(one) >= least)
        .sorted(comparingDouble(this::chance).reversed())
        .limit(MOST_INTERVENTIONS)
        .toList();
  }

  private double chance(Intervention one) {
    return chances[one.table()];
  }

  private double chanceOf(InterventionArea area) {
    return area.interventions().stream().mapToDouble(this::chance).sum();
  }

  private InterventionHit hit(Intervention one) {
    return new InterventionHit(one, chance(one), words(List.of(one)));
  }

  private List<AreaHit> areas() {
    return areas.stream()
        .filter(area -> scoreOf(area) >= UNLIKELY)
        .map(this::hit)
        .filter(hit -> !hit.because().isEmpty())
        .sorted(comparingDouble(AreaHit::score).reversed())
        .toList();
  }

  private AreaHit hit(InterventionArea area) {
    return new AreaHit(area, scoreOf(area), words(area.interventions()));
  }

  private double scoreOf(InterventionArea area) {
    return Math.min(1, chanceOf(area));
  }

  private List<String> words(List<Intervention> some) {
    double[] share = new double[chances.length];
    double all = some.stream().mapToDouble(this::chance).sum();
    some.forEach(one -> share[one.table()] = chance(one) / all);
    return explanation.words(speaking.speaksFor(share));
  }

  /**
   * The best measure of a table has the weight of its table; each that follows has less, so that
   * what is uncertain is shown broadly and what is certain in depth.
   */
  private Stream<Scored> measures(Intervention one) {
    var alike =
        one.measures().stream()
            .map(this::alike)
            .filter(measure -> measure.score() >= UNLIKE)
            .sorted(comparingDouble(Scored::score).reversed())
            .toList();
    double best = alike.isEmpty() ? 1 : alike.getFirst().score();
    return IntStream.range(0, alike.size())
        .mapToObj(place -> {
          double share = alike.get(place).score() / best / (1 + place);
          double score = Math.min(1, Math.sqrt(chance(one)) * share);
          return alike.get(place).scored(score);
        });
  }

  private Scored alike(Measure measure) {
    var said = likeness.saidOf(measure.id(), vector);
    return new Scored(measure, said, vector.times(said));
  }

  /** A measure, what is said of it for each of the text's features, and how near it is. */
  private record Scored(Measure measure, FeatureVector said, double score) {
    Scored scored(double other) {
      return new Scored(measure, said, other);
    }
  }

  private List<String> words(Scored one) {
    double[] share = new double[chances.length];
    share[one.measure().table()] = 1;
    double[] speaks = speaking.speaksFor(share);
    for (int place = 0; place < speaks.length; place++) {
      speaks[place] = one.said().amount(place) + 0.1 * Math.max(0, speaks[place]);
    }
    return explanation.words(speaks);
  }
}
