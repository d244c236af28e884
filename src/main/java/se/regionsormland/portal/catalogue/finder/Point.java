package se.regionsormland.portal.catalogue.finder;

import java.util.Arrays;
import java.util.Map;

/** A text as numbers: which traits it has, in their order, and how much of each. */
final class Point {

  private final int[] traits;
  private final double[] amounts;

  Point(int size) {
    this.traits = new int[size];
    this.amounts = new double[size];
  }

  void set(int at, int trait, double amount) {
    traits[at] = trait;
    amounts[at] = amount;
  }

  int size() {
    return traits.length;
  }

  int trait(int at) {
    return traits[at];
  }

  double amount(int at) {
    return amounts[at];
  }

  double amountOf(int trait) {
    int at = Arrays.binarySearch(traits, trait);
    return at < 0 ? 0 : amounts[at];
  }

  double times(double[] other) {
    double sum = 0;
    for (int at = 0; at < traits.length; at++) {
      sum += amounts[at] * other[traits[at]];
    }
    return sum;
  }

  void addTo(double[] sum) {
    for (int at = 0; at < traits.length; at++) {
      sum[traits[at]] += amounts[at];
    }
  }

  void addTo(Map<Integer, Double> sum) {
    for (int at = 0; at < traits.length; at++) {
      sum.merge(traits[at], amounts[at], Double::sum);
    }
  }
}
