package se.regionsormland.portal.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words in a row. A star after a word of three letters or more stands for any ending of it. */
public final class Phrases {

  /** By these letters of its first word a phrase is looked up. */
  private static final int LETTERS = 3;

  private final Map<String, List<Part[]>> byStart = new HashMap<>();

  private record Part(String text, boolean open) {

    static Part of(String word) {
      return word.endsWith("*")
          ? new Part(word.substring(0, word.length() - 1), true)
          : new Part(word, false);
    }

    boolean matches(String word) {
      return open ? word.startsWith(text) : word.equals(text);
    }
  }

  private Phrases() {}

  public static Phrases of(String phrases) {
    var all = new Phrases();
    for (var phrase : Listed.phrases(phrases)) {
      var parts = Arrays.stream(phrase.split("\\s+")).map(Part::of).toArray(Part[]::new);
      all.byStart.computeIfAbsent(start(parts[0].text()), _ -> new ArrayList<>()).add(parts);
    }
    return all;
  }

  /** How many tokens the longest phrase that starts here takes; none is 0. */
  public int at(Tokens tokens, int index) {
    int longest = 0;
    for (var parts : byStart.getOrDefault(start(tokens.text(index)), List.of())) {
      longest = Math.max(longest, length(parts, tokens, index));
    }
    return longest;
  }

  private static int length(Part[] parts, Tokens tokens, int index) {
    for (int at = 0; at < parts.length; at++) {
      boolean here = parts[at].matches(tokens.text(index + at));
      if (!here || !tokens.sameSentence(index, index + at)) {
        return 0;
      }
    }
    return parts.length;
  }

  private static String start(String word) {
    return word.length() <= LETTERS ? word : word.substring(0, LETTERS);
  }
}
