package se.regionsormland.portal.synergies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code db/strategy/synergies.yaml} as it is written. */
record RuleFile(Places places, Money money, List<Rule> rules) {

  RuleFile {
    rules = List.copyOf(rules);
  }

  record Places(List<String> endings, String sentence, String reason) {
    Places {
      endings = List.copyOf(endings);
    }
  }

  record Money(String sentence, String reason) {}

  /** Without {@code other} it is about two that are alike. */
  record Rule(
      String id, HintKind kind, Side one, @Nullable Side other, String sentence, String reason) {

    Side otherSide() {
      return other == null ? one : other;
    }

    Stream<Side> sides() {
      return Stream.of(one, otherSide()).distinct();
    }
  }

  /** {@code words} are beginnings of words; {@code measures} are ids of the strategy. */
  record Side(List<String> words, List<String> measures) {
    Side {
      words = List.copyOf(words);
      measures = List.copyOf(measures);
    }

    long foundIn(Said said) {
      return words.stream().filter(said::has).count();
    }
  }
}
