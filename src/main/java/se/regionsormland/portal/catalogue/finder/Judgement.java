package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How much each trait speaks for each table, learnt from sayings whose table is known (multinomial
 * logistic regression, AdaGrad). The same sayings always give the same judgement.
 */
final class Judgement {

  private static final int ROUNDS = 15;
  private static final float STEP = 0.5f;
  private static final float RESTRAINT = 0.002f;
  private static final int SEED = 7;

  private final float[][] weights;
  private final int tables;

  private Judgement(int traits, int tables) {
    this.weights = new float[traits][tables];
    this.tables = tables;
  }

  /** {@code tableOf} has the table of each point; tables are numbered from 0. */
  static Judgement learn(List<Point> points, int[] tableOf, int traits, int tables) {
    var judgement = new Judgement(traits, tables);
    var steps = new float[traits][tables];
    var order = new ArrayList<Integer>();
    for (int at = 0; at < points.size(); at++) {
      order.add(at);
    }
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(at -> judgement.learn(points.get(at), tableOf[at], steps));
    }
    return judgement;
  }

  private void learn(Point point, int table, float[][] steps) {
    double[] error = chances(point);
    error[table] -= 1;
    for (int at = 0; at < point.size(); at++) {
      int trait = point.trait(at);
      move(weights[trait], steps[trait], error, (float) point.amount(at));
    }
  }

  private void move(float[] weight, float[] step, double[] error, float amount) {
    for (int table = 0; table < tables; table++) {
      float slope = (float) error[table] * amount + RESTRAINT * weight[table];
      step[table] += slope * slope;
      weight[table] -= STEP * slope / (1e-6f + (float) Math.sqrt(step[table]));
    }
  }

  /** One chance for each table; together they are 1. */
  double[] chances(Point point) {
    double[] votes = new double[tables];
    for (int at = 0; at < point.size(); at++) {
      float[] weight = weights[point.trait(at)];
      double amount = point.amount(at);
      for (int table = 0; table < tables; table++) {
        votes[table] += amount * weight[table];
      }
    }
    return shared(votes);
  }

  private static double[] shared(double[] votes) {
    double most = Arrays.stream(votes).max().orElse(0);
    double[] grown = Arrays.stream(votes).map(vote -> Math.exp(vote - most)).toArray();
    double sum = Arrays.stream(grown).sum();
    return Arrays.stream(grown).map(it -> it / sum).toArray();
  }

  /** How much more a trait speaks for some tables, by their chances, than for all on average. */
  double speaksFor(int trait, double[] share) {
    double speaks = 0;
    double average = 0;
    for (int table = 0; table < tables; table++) {
      speaks += share[table] * weights[trait][table];
      average += weights[trait][table] / tables;
    }
    return speaks - average;
  }
}
