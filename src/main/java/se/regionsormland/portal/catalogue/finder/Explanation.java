package se.regionsormland.portal.catalogue.finder;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which of the text's own words made a hit. */
final class Explanation {

  private static final int MOST = 6;
  private static final double WEAKEST = 0.2;

  private final List<Token> tokens;
  private final List<String> written;
  private final Found found;

  Explanation(List<Token> tokens, Found found) {
    this.tokens = tokens;
    this.written =
        tokens.stream().map(token -> token.word().written().toLowerCase(Locale.ROOT)).toList();
    this.found = found;
  }

  /** The words whose features speak the most, strongest first, each as it stands in the text. */
  List<String> words(double[] speaks) {
    double[] strength = found.strengths(speaks, tokens.size());
    var reasons = byWord(strength, token -> !token.plain() && !token.prose());
    return strongest(reasons.isEmpty() ? byWord(strength, token -> !token.plain()) : reasons);
  }

  /** In the order that they are written in; a word that is written again is the first again. */
  private Collection<Said> byWord(double[] strength, Predicate<Token> isReason) {
    var byWord = new LinkedHashMap<String, Said>();
    for (int at = 0; at < strength.length; at++) {
      var token = tokens.get(at);
      if (strength[at] > 0 && isReason.test(token)) {
        byWord.computeIfAbsent(written.get(at), _ -> new Said(token)).strength += strength[at];
      }
    }
    return byWord.values();
  }

  private static List<String> strongest(Collection<Said> words) {
    double most = words.stream().mapToDouble(it -> it.strength).max().orElse(0);
    return words.stream()
        .filter(one -> one.strength >= most * WEAKEST)
        .sorted(Comparator.comparingDouble((Said one) -> one.strength).reversed())
        .limit(MOST)
        .map(one -> one.written)
        .toList();
  }

  private static final class Said {
    final String written;
    double strength;

    Said(Token first) {
      written = first.word().written();
    }
  }
}
