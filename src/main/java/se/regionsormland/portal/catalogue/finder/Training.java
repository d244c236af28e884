package se.regionsormland.portal.catalogue.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns from examples how much each feature speaks for each table (multinomial logistic
 * regression, AdaGrad). The same examples always give the same classifier, and one example more
 * leaves the order of the others as it was: what then changes, changes because of it.
 */
final class Training {

  private static final int ROUNDS = 15;
  private static final float STEP = 0.5f;
  private static final float RESTRAINT = 0.002f;
  private static final int SEED = 7;

  private final float[][] weights;
  private final float[][] steps;
  private final Classifier classifier;

  /** Tables are numbered from 0, which is none. */
  Training(int features, int tables) {
    this.weights = new float[features][tables];
    this.steps = new float[features][tables];
    this.classifier = new Classifier(weights, tables);
  }

  Classifier from(List<TrainingExample> examples) {
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      shuffled(examples.size(), new Random(random.nextLong()))
          .forEach(at -> learn(examples.get(at)));
    }
    return classifier;
  }

  /** Each place draws its own lot: one that is added moves none of those before it. */
  private static IntStream shuffled(int size, Random random) {
    long[] lots = random.longs(size).toArray();
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingLong(at -> lots[at]))
        .mapToInt(at -> at);
  }

  private void learn(TrainingExample example) {
    var vector = example.vector();
    double[] chances = classifier.chances(vector);
    float[] error = new float[chances.length];
    for (int table = 0; table < error.length; table++) {
      error[table] = (float) (example.weight() * (chances[table] - example.rightness(table)));
    }
    for (int at = 0; at < vector.size(); at++) {
      int feature = vector.feature(at);
      move(weights[feature], steps[feature], error, (float) vector.amount(at));
    }
  }

  /** Run a hundred million times for each start: each number is read once. */
  private static void move(float[] weight, float[] step, float[] error, float amount) {
    for (int table = 0; table < weight.length; table++) {
      float had = weight[table];
      float slope = error[table] * amount + RESTRAINT * had;
      float moved = step[table] + slope * slope;
      step[table] = moved;
      weight[table] = had - STEP * slope / (1e-6f + (float) Math.sqrt(moved));
    }
  }
}
