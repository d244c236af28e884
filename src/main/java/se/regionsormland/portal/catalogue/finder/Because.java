package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Which of the text's own words made a hit. */
final class Because {

  private static final int MOST = 6;
  private static final double WEAKEST = 0.12;

  private final List<Token> tokens;
  private final List<Trait> traits = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Double> amounts = new ArrayList<>();

  Because(List<Token> tokens, List<Trait> traits, Space space, Point point) {
    this.tokens = tokens;
    var amountOf = new HashMap<Integer, Double>();
    for (int at = 0; at < point.size(); at++) {
      amountOf.put(point.trait(at), point.amount(at));
    }
    var weightOf = new HashMap<Integer, Double>();
    for (Trait trait : traits) {
      var number = space.number(trait.key());
      if (number != null) {
        this.traits.add(trait);
        numbers.add(number);
        weightOf.merge(number, trait.weight(), Double::sum);
      }
    }
    for (int at = 0; at < numbers.size(); at++) {
      double share = this.traits.get(at).weight() / weightOf.getOrDefault(numbers.get(at), 1.0);
      amounts.add(share * amountOf.getOrDefault(numbers.get(at), 0.0));
    }
  }

  /** The words whose traits speak the most, strongest first, each as it stands in the text. */
  List<String> words(IntToDoubleFunction speaks) {
    double[] strength = new double[tokens.size()];
    for (int at = 0; at < numbers.size(); at++) {
      var trait = traits.get(at);
      double half = amounts.get(at) * speaks.applyAsDouble(numbers.get(at)) / 2;
      strength[trait.first()] += half;
      strength[trait.second()] += half;
    }
    return strongest(byWord(strength));
  }

  private Map<String, Double> byWord(double[] strength) {
    var byWord = new LinkedHashMap<String, Double>();
    var firstWritten = new HashMap<String, String>();
    for (int at = 0; at < strength.length; at++) {
      if (!tokens.get(at).filler() && strength[at] > 0) {
        var written = tokens.get(at).word().written();
        var first = firstWritten.computeIfAbsent(written.toLowerCase(Locale.ROOT), _ -> written);
        byWord.merge(first, strength[at], Double::sum);
      }
    }
    return byWord;
  }

  private static List<String> strongest(Map<String, Double> byWord) {
    double most = byWord.values().stream().mapToDouble(it -> it).max().orElse(0);
    return byWord.entrySet().stream()
        .filter(one -> one.getValue() >= most * WEAKEST)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
