package se.regionsormland.portal.catalogue.finder;

import java.util.Arrays;
import java.util.List;

/** The features of a text that are known, each with its place in the text's vector. */
final class Found {

  private final List<Feature> features;
  private final int[] places;
  private final double[] weights;
  private final FeatureVector vector;

  private Found(List<Feature> features, int[] places, double[] weights, FeatureVector vector) {
    this.features = features;
    this.places = places;
    this.weights = weights;
    this.vector = vector;
  }

  /** The features and their numbers, {@link Vectoriser#UNKNOWN} for those that have none. */
  static Found of(List<Feature> features, int[] numbers, Vectoriser vectoriser) {
    int[] known = distinct(numbers);
    int[] places = new int[numbers.length];
    double[] weights = new double[known.length];
    for (int at = 0; at < places.length; at++) {
      places[at] = Arrays.binarySearch(known, numbers[at]);
      if (places[at] >= 0) {
        weights[places[at]] += features.get(at).weight();
      }
    }
    return new Found(features, places, weights, vectoriser.scaled(known, weights));
  }

  private static int[] distinct(int[] numbers) {
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int many = 0;
    for (int number : sorted) {
      if (number != Vectoriser.UNKNOWN && (many == 0 || sorted[many - 1] != number)) {
        sorted[many++] = number;
      }
    }
    return Arrays.copyOf(sorted, many);
  }

  FeatureVector vector() {
    return vector;
  }

  /** Half of what each occurrence speaks goes to each of the words that it is of. */
  double[] strengths(double[] speaks, int words) {
    double[] strength = new double[words];
    for (int at = 0; at < places.length; at++) {
      if (places[at] >= 0) {
        var feature = features.get(at);
        double half = amount(feature, places[at]) * speaks[places[at]] / 2;
        strength[feature.first()] += half;
        strength[feature.second()] += half;
      }
    }
    return strength;
  }

  /** What one occurrence has of the amount that its feature has in the vector. */
  private double amount(Feature feature, int place) {
    return feature.weight() / weights[place] * vector.amount(place);
  }
}
