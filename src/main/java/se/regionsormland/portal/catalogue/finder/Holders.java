package se.regionsormland.portal.catalogue.finder;

import java.util.Arrays;
import java.util.List;

/** Which of many vectors have a feature, and how much of it: what a text lacks costs nothing. */
final class Holders {

  private final int[] begins;
  private final int[] numbers;
  private final double[] amounts;
  private final int many;

  /** Those that have a feature stand from where it begins to where the next one does. */
  private Holders(int[] begins, int many) {
    this.begins = begins;
    this.numbers = new int[begins[begins.length - 1]];
    this.amounts = new double[numbers.length];
    this.many = many;
  }

  static Holders of(List<FeatureVector> vectors, int features) {
    int[] begins = new int[features + 1];
    for (var vector : vectors) {
      for (int at = 0; at < vector.size(); at++) {
        begins[vector.feature(at) + 1]++;
      }
    }
    Arrays.parallelPrefix(begins, Integer::sum);
    var holders = new Holders(begins, vectors.size());
    holders.fill(vectors);
    return holders;
  }

  private void fill(List<FeatureVector> vectors) {
    int[] next = begins.clone();
    for (int number = 0; number < many; number++) {
      var vector = vectors.get(number);
      for (int at = 0; at < vector.size(); at++) {
        int place = next[vector.feature(at)]++;
        numbers[place] = number;
        amounts[place] = vector.amount(at);
      }
    }
  }

  /** Of each of them with this one. */
  double[] likeness(FeatureVector vector) {
    double[] sums = new double[many];
    for (int at = 0; at < vector.size(); at++) {
      int feature = vector.feature(at);
      double amount = vector.amount(at);
      for (int place = begins[feature]; place < begins[feature + 1]; place++) {
        sums[numbers[place]] += amounts[place] * amount;
      }
    }
    return sums;
  }
}
