package se.regionsormland.portal.catalogue.finder;

import java.util.Map;

/** A text as numbers: which features it has, in their order, and how much of each. */
final class FeatureVector {

  private final int[] features;
  private final double[] amounts;

  FeatureVector(int size) {
    this.features = new int[size];
    this.amounts = new double[size];
  }

  /** The features in their order. */
  FeatureVector(int[] features, double[] amounts) {
    this.features = features;
    this.amounts = amounts;
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

  /** How much this has of each feature of the other, in the other's order. */
  FeatureVector beside(FeatureVector other) {
    double[] beside = new double[other.size()];
    int at = 0;
    for (int place = 0; place < beside.length && at < features.length; place++) {
      int feature = other.features[place];
      while (at < features.length && features[at] < feature) {
        at++;
      }
      if (at < features.length && features[at] == feature) {
        beside[place] = amounts[at];
      }
    }
    return new FeatureVector(other.features, beside);
  }

  /** With one that is {@link #beside} this, and so has the same features. */
  double times(FeatureVector beside) {
    double sum = 0;
    for (int at = 0; at < amounts.length; at++) {
      sum += amounts[at] * beside.amounts[at];
    }
    return sum;
  }

  void addTo(Map<Integer, Double> sum) {
    for (int at = 0; at < features.length; at++) {
      sum.merge(features[at], amounts[at], Double::sum);
    }
  }
}
