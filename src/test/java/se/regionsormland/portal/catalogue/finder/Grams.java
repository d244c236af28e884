package se.regionsormland.portal.catalogue.finder;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A text as counts of its character sequences of three to five letters, within words. */
final class Grams {

  private Grams() {}

  static Map<String, Double> of(String text) {
    var counts = new HashMap<String, Double>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      count(" " + word + " ", counts);
    }
    counts.replaceAll((_, count) -> 1 + Math.log(count));
    return counts;
  }

  private static void count(String word, Map<String, Double> counts) {
    for (int length = 3; length <= 5; length++) {
      for (int at = 0; at + length <= word.length(); at++) {
        counts.merge(word.substring(at, at + length), 1.0, Double::sum);
      }
    }
  }
}
