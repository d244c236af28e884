package se.regionsormland.portal.catalogue.finder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The examples most like a text, and what they say of it. Weighed in beside {@link Classifier}:
 * little for a short text, up to a half for a long one, which has words enough to be like another.
 */
final class Nearest {

  private static final int NEIGHBOURS = 90;
  private static final double LEAST = 0.15;
  private static final double MOST = 0.5;

  /** A text of half as many words is weighed half and half with its neighbours. */
  private static final double LONG = 60;

  private final Holders holders;
  private final List<Says> examples;
  private final int tables;

  /** What is left of an example beside its features: how right each table is. */
  private static final class Says {
    final double weight;
    final float[] rightness;

    Says(TrainingExample example, int tables) {
      weight = example.weight();
      rightness = new float[tables];
      for (int table = 0; table < tables; table++) {
        rightness[table] = example.rightness(table);
      }
    }
  }

  Nearest(List<TrainingExample> examples, int features, int tables) {
    this.holders = Holders.of(examples.stream().map(TrainingExample::vector).toList(), features);
    this.examples = examples.stream().map(one -> new Says(one, tables)).toList();
    this.tables = tables;
  }

  /** {@code words}: how many of the text's words say something. */
  double[] beside(double[] classified, FeatureVector vector, long words) {
    double share = Math.clamp(words / LONG, LEAST, MOST);
    double[] near = chances(vector);
    return IntStream.range(0, tables)
        .mapToDouble(table -> (1 - share) * classified[table] + share * near[table])
        .toArray();
  }

  /** One chance for each table; together they are 1, or 0 where nothing is alike. */
  private double[] chances(FeatureVector vector) {
    double[] likeness = holders.likeness(vector);
    double[] votes = new double[tables];
    double all = 0;
    for (int at : closest(likeness)) {
      var says = examples.get(at);
      double weight = likeness[at] * likeness[at] * says.weight;
      all += weight;
      for (int table = 0; table < tables; table++) {
        votes[table] += weight * says.rightness[table];
      }
    }
    for (int table = 0; all > 0 && table < tables; table++) {
      votes[table] /= all;
    }
    return votes;
  }

  /** Of those that are alike at all, the most alike first; of equals the first. */
  private static int[] closest(double[] likeness) {
    double[] most = new double[NEIGHBOURS];
    int[] closest = new int[NEIGHBOURS];
    int many = 0;
    for (int at = 0; at < likeness.length; at++) {
      if (likeness[at] > most[NEIGHBOURS - 1]) {
        many = Math.min(many + 1, NEIGHBOURS);
        int place = many - 1;
        for (; place > 0 && most[place - 1] < likeness[at]; place--) {
          most[place] = most[place - 1];
          closest[place] = closest[place - 1];
        }
        most[place] = likeness[at];
        closest[place] = at;
      }
    }
    return Arrays.copyOf(closest, many);
  }
}
