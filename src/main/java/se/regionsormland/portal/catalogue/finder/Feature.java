package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Something that a text has: a stem, a theme, two words in a row, two themes in one sentence, a
 * sequence of letters. {@code first} and {@code second} are the words it has it from.
 */
record Feature(String key, double weight, int first, int second) {

  static final String LETTERS = "g:";

  private static final double PART = 0.8;
  private static final double THEME = 2;
  private static final double PAIR_OF_WORDS = 0.3;
  private static final double PAIR_OF_THEMES = 0.4;

  /** What no reader would accept as a reason shall not decide either. */
  private static final double PLAIN = 0.5;

  private static final int NONE = -1;

  static List<Feature> of(List<Token> tokens) {
    var features = new ArrayList<Feature>();
    int before = NONE;
    for (int at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      if (!token.filler()) {
        addWord(token, at, features);
        addLetters(token, at, features);
        if (before != NONE) {
          double weight = PAIR_OF_WORDS * weight(token);
          features.add(new Feature(pair(tokens.get(before), token), weight, before, at));
        }
      }
      before = token.filler() && token.word().lower().length() < 3 ? before : at;
    }
    addPairsOfThemes(tokens, features);
    return features;
  }

  /** Of words without an order: none of them stands beside another. */
  static List<Feature> ofEachWord(List<Token> tokens) {
    var features = new ArrayList<Feature>();
    for (int at = 0; at < tokens.size(); at++) {
      if (!tokens.get(at).filler()) {
        addWord(tokens.get(at), at, features);
        addLetters(tokens.get(at), at, features);
      }
    }
    return features;
  }

  private static double weight(Token token) {
    return token.plain() ? PLAIN : 1;
  }

  private static void addWord(Token token, int at, List<Feature> features) {
    double weight = weight(token);
    features.add(new Feature("w:" + token.word().stem(), weight, at, at));
    for (String part : token.word().parts()) {
      features.add(new Feature("w:" + part, weight * PART, at, at));
    }
    for (var guess : token.guesses()) {
      features.add(new Feature("w:" + guess.stem(), weight * guess.sure(), at, at));
    }
    double known = token.known() ? 1 : 0.6;
    double each = weight * known * THEME / Math.sqrt(token.themes().size());
    token.themes().forEach(theme -> features.add(new Feature("t:" + theme, each, at, at)));
  }

  private static void addLetters(Token token, int at, List<Feature> features) {
    var letters = " " + token.word().lower() + " ";
    for (int length = 3; length <= 5; length++) {
      for (int from = 0; from + length <= letters.length(); from++) {
        var some = LETTERS + letters.substring(from, from + length);
        features.add(new Feature(some, weight(token), at, at));
      }
    }
  }

  private static String pair(Token one, Token other) {
    return "b:"
        + (one.filler() ? one.word().lower() : one.word().stem())
        + "_"
        + other.word().stem();
  }

  private static void addPairsOfThemes(List<Token> tokens, List<Feature> features) {
    Map<Integer, Map<String, Integer>> firstWith = new HashMap<>();
    for (int at = 0; at < tokens.size(); at++) {
      var sentence = firstWith.computeIfAbsent(tokens.get(at).sentence(), _ -> new HashMap<>());
      for (String theme : tokens.get(at).themes()) {
        sentence.putIfAbsent(theme, at);
      }
    }
    firstWith.values().forEach(sentence -> addPairs(sentence, features));
  }

  private static void addPairs(Map<String, Integer> firstWith, List<Feature> features) {
    var themes = new TreeSet<>(firstWith.keySet());
    for (String one : themes) {
      for (String other : themes.tailSet(one, false)) {
        int first = firstWith.getOrDefault(one, NONE);
        int second = firstWith.getOrDefault(other, NONE);
        features.add(new Feature("tt:" + one + "+" + other, PAIR_OF_THEMES, first, second));
      }
    }
  }
}
