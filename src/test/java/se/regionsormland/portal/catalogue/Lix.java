package se.regionsormland.portal.catalogue;

import java.util.Arrays;

/** Läsbarhetsindex: words per sentence, plus the share of words longer than six letters. */
public final class Lix {

  private Lix() {}

  public static double of(String text) {
    var words =
        Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(one -> !one.isEmpty()).toList();
    long sentences = Arrays.stream(text.split("[.:?]+")).filter(one -> !one.isBlank()).count();
    long longWords = words.stream().filter(word -> word.length() > 6).count();
    return (double) words.size() / Math.max(1, sentences) + 100.0 * longWords / words.size();
  }
}
