package se.regionsormland.portal.catalogue.text;

import java.util.List;

/**
 * A word as read: {@code stem} is equal for the word's forms ("cyklar", "cykling"); {@code parts}
 * are the stems of a compound's parts, empty where it is none or not wholly known; {@code start}
 * and {@code end} say where it stood.
 */
public record Word(
    String written, String lower, String stem, List<String> parts, int start, int end) {

  public Word {
    parts = List.copyOf(parts);
  }

  private static final int SHORTEST_NEUTER = 3;

  /** Snowball knows no neuter: to it kort and kortet, läge and läget are two words. */
  public boolean isFormOf(Word other) {
    return stem.equals(other.stem) || isNeuter(stem, other.stem) || isNeuter(other.stem, stem);
  }

  private static boolean isNeuter(String definite, String bare) {
    return bare.length() >= SHORTEST_NEUTER
        && (definite.equals(bare + "et") || definite.equals(bare + "ets"));
  }

  Word as(String otherStem, List<String> otherParts) {
    return new Word(written, lower, otherStem, otherParts, start, end);
  }
}
