package se.regionsormland.portal.synergies;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.yaml.YamlFile;

/** {@code db/strategy/synergies.yaml} as it is written; no measure in it is unknown. */
record RuleFile(Map<HintKind, Wording> sentences, Places places, Money money, List<Rule> rules) {

  RuleFile {
    sentences = Map.copyOf(sentences);
    rules = List.copyOf(rules);
  }

  static RuleFile read(Resource resource, Strategy strategy) {
    var file = YamlFile.at(resource);
    var rules = file.as(RuleFile.class);
    file.stopAt(new RuleChecks(rules, file.text(), strategy).firstBroken());
    return rules;
  }

  /** {@link RuleChecks} sees to it that every kind has one. */
  Wording sentence(HintKind kind) {
    return Objects.requireNonNull(sentences.get(kind));
  }

  Wording sentence(Rule rule) {
    return rule.sentence() == null ? sentence(rule.kind()) : rule.sentence();
  }

  record Places(List<String> everywhere, List<String> endings, Wording reason) {
    Places {
      everywhere = List.copyOf(everywhere);
      endings = List.copyOf(endings);
    }
  }

  record Money(Wording reason) {}

  /** Without {@code other} it is about two that are alike; without a sentence it has its kind's. */
  record Rule(
      String id,
      HintKind kind,
      Side one,
      @Nullable Side other,
      @Nullable Wording sentence,
      Wording reason) {

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
