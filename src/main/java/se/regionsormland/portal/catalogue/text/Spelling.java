package se.regionsormland.portal.catalogue.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can differ between two ways of typing the same word: case, dots and rings, slips. */
public final class Spelling {

  private static final Pattern MARK = Pattern.compile("\\p{M}");

  private Spelling() {}

  /** Composed, lower case, without soft hyphens: the form that everything else here expects. */
  public static String normalise(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\u00AD", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Without dots and rings: {@code översvämning} becomes {@code oversvamning}. */
  public static String fold(String word) {
    return MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** As {@link #fold}, and {@code aa}, {@code ae}, {@code oe} count as å, ä, ö. */
  public static String foldDigraphs(String word) {
    return fold(word).replace("aa", "a").replace("ae", "a").replace("oe", "o");
  }

  public static boolean isPlain(String word) {
    return fold(word).equals(word);
  }

  /** Whether {@code slips} letters left out, put in, changed or swapped turn one into the other. */
  public static boolean differByAtMost(int slips, String one, String other) {
    return Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips;
  }

  private static int distance(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, one, other, i, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int cheapest(int[][] slips, String one, String other, int i, int j) {
    int changed = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    return areSwapped(one, other, i, j) ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }

  private static boolean areSwapped(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
