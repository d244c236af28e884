package se.regionsormland.portal.catalogue.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns from examples how much each trait speaks for each table (multinomial logistic regression,
 * AdaGrad). What speaks for a table speaks in part for all of its area, so that little known words
 * find the right area at least. The same examples always give the same judgement, and one example
 * more leaves the order of the others as it was.
 */
final class Learning {

  private static final int ROUNDS = 15;
  private static final float STEP = 0.5f;
  private static final float STEP_OF_AREAS = 0.35f;
  private static final float RESTRAINT = 0.002f;
  private static final int SEED = 7;

  /** How much it counts to have the words that a table's texts have, whoever else has them. */
  private static final double LIKENESS = 8;

  /** Above 1: less sure than the examples make it, since people say it in other ways. */
  private static final double CAUTION = 1.5;

  private final int[] areaOf;
  private final int areas;
  private final float[][] weights;
  private final float[][] steps;
  private final float[][] weightsOfAreas;
  private final float[][] stepsOfAreas;

  /** {@code areaOf} has the area of each table; both are numbered from 0, which is none. */
  Learning(int traits, int[] areaOf) {
    this.areas = IntStream.of(areaOf).max().orElse(0) + 1;
    this.areaOf = areaOf;
    this.weights = new float[traits][areaOf.length];
    this.steps = new float[traits][areaOf.length];
    this.weightsOfAreas = new float[traits][areas];
    this.stepsOfAreas = new float[traits][areas];
  }

  Judgement from(List<Example> examples) {
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      shuffled(examples.size(), new Random(random.nextLong()))
          .forEach(at -> learn(examples.get(at)));
    }
    return new Judgement(summed(likeness(examples)));
  }

  /** Each place draws its own lot: one that is added moves none of those before it. */
  private static IntStream shuffled(int size, Random random) {
    long[] lots = random.longs(size).toArray();
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingLong(at -> lots[at]))
        .mapToInt(at -> at);
  }

  private void learn(Example example) {
    var point = example.point();
    double[] error = Judgement.shared(votes(point));
    error[example.table()] -= 1;
    double[] errorOfAreas = ofAreas(error);
    for (int at = 0; at < point.size(); at++) {
      int trait = point.trait(at);
      float amount = (float) point.amount(at);
      move(weights[trait], steps[trait], error, amount, STEP);
      move(weightsOfAreas[trait], stepsOfAreas[trait], errorOfAreas, amount, STEP_OF_AREAS);
    }
  }

  private double[] ofAreas(double[] error) {
    double[] sum = new double[areas];
    for (int table = 0; table < error.length; table++) {
      sum[areaOf[table]] += error[table];
    }
    return sum;
  }

  private static void move(
      float[] weight, float[] steps, double[] error, float amount, float step) {
    for (int of = 0; of < weight.length; of++) {
      float slope = (float) error[of] * amount + RESTRAINT * weight[of];
      steps[of] += slope * slope;
      weight[of] -= step * slope / (1e-6f + (float) Math.sqrt(steps[of]));
    }
  }

  private double[] votes(Point point) {
    double[] votes = new double[areaOf.length];
    for (int at = 0; at < point.size(); at++) {
      float[] own = weights[point.trait(at)];
      float[] ofArea = weightsOfAreas[point.trait(at)];
      double amount = point.amount(at);
      for (int table = 0; table < votes.length; table++) {
        votes[table] += amount * (own[table] + ofArea[areaOf[table]]);
      }
    }
    return votes;
  }

  private float[][] summed(double[][] likeness) {
    for (int trait = 0; trait < weights.length; trait++) {
      for (int table = 0; table < areaOf.length; table++) {
        double votes = weights[trait][table] + weightsOfAreas[trait][areaOf[table]];
        votes += LIKENESS * likeness[table][trait];
        weights[trait][table] = (float) (votes / CAUTION);
      }
    }
    return weights;
  }

  /** The direction of each table's texts taken together; none for what is no table. */
  private double[][] likeness(List<Example> examples) {
    var likeness = new double[areaOf.length][weights.length];
    examples.stream()
        .filter(it -> it.table() != Lexicon.NOTHING)
        .forEach(it -> it.point().addTo(likeness[it.table()]));
    for (double[] one : likeness) {
      Likeness.scale(one);
    }
    return likeness;
  }
}
