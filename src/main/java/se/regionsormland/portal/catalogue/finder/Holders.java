package se.regionsormland.portal.catalogue.finder;

import java.util.List;

/** Which of many vectors have a feature, and how much of it: what a text lacks costs nothing. */
final class Holders {

  private final FeatureVector[] ofFeature;
  private final int many;

  private Holders(FeatureVector[] ofFeature, int many) {
    this.ofFeature = ofFeature;
    this.many = many;
  }

  static Holders of(List<FeatureVector> vectors, int features) {
    int[] sizes = new int[features];
    for (var vector : vectors) {
      for (int at = 0; at < vector.size(); at++) {
        sizes[vector.feature(at)]++;
      }
    }
    var ofFeature = new FeatureVector[features];
    for (int feature = 0; feature < features; feature++) {
      ofFeature[feature] = new FeatureVector(sizes[feature]);
    }
    fill(ofFeature, vectors);
    return new Holders(ofFeature, vectors.size());
  }

  private static void fill(FeatureVector[] ofFeature, List<FeatureVector> vectors) {
    int[] filled = new int[ofFeature.length];
    for (int number = 0; number < vectors.size(); number++) {
      var vector = vectors.get(number);
      for (int at = 0; at < vector.size(); at++) {
        int feature = vector.feature(at);
        ofFeature[feature].set(filled[feature]++, number, vector.amount(at));
      }
    }
  }

  /** Of each of them with this one. */
  double[] likeness(FeatureVector vector) {
    double[] sums = new double[many];
    for (int at = 0; at < vector.size(); at++) {
      ofFeature[vector.feature(at)].addTo(sums, vector.amount(at));
    }
    return sums;
  }
}
