package se.regionsormland.portal.catalogue.finder;

import java.util.Arrays;

/** How much each feature speaks for each table, as {@link Training} found it. */
final class Classifier {

  private final float[][] weights;
  private final int tables;

  Classifier(float[][] weights, int tables) {
    this.weights = weights;
    this.tables = tables;
  }

  /** One chance for each table; together they are 1. */
  double[] chances(FeatureVector vector) {
    double[] votes = new double[tables];
    for (int at = 0; at < vector.size(); at++) {
      add(weights[vector.feature(at)], vector.amount(at), votes);
    }
    return shared(votes);
  }

  private static void add(float[] weight, double amount, double[] votes) {
    for (int table = 0; table < votes.length; table++) {
      votes[table] += amount * weight[table];
    }
  }

  private static double[] shared(double[] votes) {
    double most = Arrays.stream(votes).max().orElse(0);
    double[] grown = Arrays.stream(votes).map(vote -> Math.exp(vote - most)).toArray();
    double sum = Arrays.stream(grown).sum();
    return Arrays.stream(grown).map(it -> it / sum).toArray();
  }

  /** What it makes of the features of one text. */
  Speaking speaking(FeatureVector vector) {
    var each = new float[vector.size()][];
    for (int place = 0; place < each.length; place++) {
      each[place] = weights[vector.feature(place)];
    }
    return new Speaking(each);
  }
}
