package se.regionsormland.portal.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question for what is written somewhere: any word with one of the beginnings. {@code key} names
 * the question in its answer; one that is {@code nearby} leaves out what is known to be elsewhere.
 */
public record WordSearch(String key, List<String> beginnings, boolean nearby) {

  /**
   * What is longer, in Java's characters, is no word of anybody's but a link, or letters in a row:
   * no text is known by it, and nothing is asked for by it.
   */
  public static final int LONGEST_WORD = 60;

  public WordSearch {
    beginnings = List.copyOf(beginnings);
  }

  /** As PostgreSQL's text search reads it. */
  public String query() {
    return beginnings.stream()
        .map(word -> "'" + word.replaceAll("[^\\p{L}\\p{N}]", "") + "':*")
        .collect(Collectors.joining(" | "));
  }
}
