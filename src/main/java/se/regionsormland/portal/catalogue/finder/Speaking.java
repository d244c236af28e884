package se.regionsormland.portal.catalogue.finder;

import java.util.stream.IntStream;

/** How much each feature of one text speaks for the tables. */
final class Speaking {

  private final float[][] weights;
  private final double[] average;

  Speaking(float[][] weights) {
    this.weights = weights;
    this.average = new double[weights.length];
    for (int place = 0; place < average.length; place++) {
      average[place] = average(weights[place]);
    }
  }

  private static double average(float[] ofTables) {
    double average = 0;
    for (float weight : ofTables) {
      average += weight / ofTables.length;
    }
    return average;
  }

  /** How much more each feature speaks for some tables, by their share, than for all on average. */
  double[] speaksFor(double[] share) {
    int[] tables = IntStream.range(0, share.length).filter(table -> share[table] != 0).toArray();
    double[] speaks = new double[weights.length];
    for (int place = 0; place < speaks.length; place++) {
      double sum = 0;
      for (int table : tables) {
        sum += share[table] * weights[place][table];
      }
      speaks[place] = sum - average[place];
    }
    return speaks;
  }
}
