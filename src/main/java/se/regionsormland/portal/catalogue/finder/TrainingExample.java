package se.regionsormland.portal.catalogue.finder;

import java.util.Set;

/**
 * A text as numbers, the table that it belongs to, and those that would be right too. {@code
 * weight} is how many times it counts.
 */
record TrainingExample(FeatureVector vector, int table, Set<Integer> others, float weight) {

  /** What the other tables have together of what is right. */
  private static final float OTHERS = 0.3f;

  float rightness(int number) {
    if (number == table) {
      return others.isEmpty() ? 1 : 1 - OTHERS;
    }
    return others.contains(number) ? OTHERS / others.size() : 0;
  }
}
