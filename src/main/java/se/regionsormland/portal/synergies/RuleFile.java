package se.regionsormland.portal.synergies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.yaml.YamlFile;

/** {@code db/strategy/synergies.yaml} as it is written; no measure in it is unknown. */
record RuleFile(Places places, Money money, List<Rule> rules) {

  RuleFile {
    rules = List.copyOf(rules);
  }

  static RuleFile read(Resource resource, Strategy strategy) {
    var file = YamlFile.at(resource);
    var rules = file.as(RuleFile.class);
    file.stopAt(new RuleChecks(rules, file.text(), strategy).firstBroken());
    return rules;
  }

  record Places(List<String> everywhere, List<String> endings, String sentence, String reason) {
    Places {
      everywhere = List.copyOf(everywhere);
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
