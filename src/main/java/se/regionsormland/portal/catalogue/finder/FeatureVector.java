package se.regionsormland.portal.catalogue.finder;

import java.util.Arrays;
import java.util.Map;

/** A text as numbers: which features it has, in their order, and how much of each. */
final class FeatureVector {

  private final int[] features;
  private final double[] amounts;

  FeatureVector(int size) {
    this.features = new int[size];
    this.amounts = new double[size];
  }

  void set(int at, int feature, double amount) {
    features[at] = feature;
    amounts[at] = amount;
  }

  int size() {
    return features.length;
  }

  int feature(int at) {
    return features[at];
  }

  double amount(int at) {
    return amounts[at];
  }

  double amountOf(int feature) {
    int at = Arrays.binarySearch(features, feature);
    return at < 0 ? 0 : amounts[at];
  }

  double times(double[] other) {
    double sum = 0;
    for (int at = 0; at < features.length; at++) {
      sum += amounts[at] * other[features[at]];
    }
    return sum;
  }

  void addTo(double[] sum, double times) {
    for (int at = 0; at < features.length; at++) {
      sum[features[at]] += amounts[at] * times;
    }
  }

  void addTo(Map<Integer, Double> sum) {
    for (int at = 0; at < features.length; at++) {
      sum.merge(features[at], amounts[at], Double::sum);
    }
  }
}
