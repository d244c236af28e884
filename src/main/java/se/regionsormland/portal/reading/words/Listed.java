package se.regionsormland.portal.reading.words;

import java.util.List;
import java.util.Set;

/** Word lists as they are read best: words between spaces, phrases between semicolons. */
public final class Listed {

  private Listed() {}

  public static Set<String> words(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }

  static List<String> phrases(String phrases) {
    return List.of(phrases.strip().split("\\s*;\\s*"));
  }
}
