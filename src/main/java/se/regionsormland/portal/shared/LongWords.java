package se.regionsormland.portal.shared;

/**
 * What is longer than anybody's word: links, and letters in a row. No text is known by them, and
 * nothing is asked for by them.
 */
public final class LongWords {

  /** The longest that is still read as a word, in Java's characters. */
  public static final int LONGEST = 60;

  private LongWords() {}
}
