package se.regionsormland.portal.synergies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.synergies.RuleFile.Rule;
import se.regionsormland.portal.synergies.RuleFile.Side;

/** The rules in force, and those of them that a text is one side of. */
@Component
class Rules {

  /** No text is asked about more than this many. */
  private static final int AT_MOST = 8;

  private static final String PLACES = "places";

  private final RuleFile file;

  Rules(Catalogue catalogue, @Value("${portal.synergies-file}") Resource file) {
    this.file = RuleFile.read(file, catalogue.strategy());
  }

  /** A question for the other side. {@code weight} is how much of the text's own side it says. */
  record Match(
      String key,
      HintKind kind,
      Wording sentence,
      Wording reason,
      List<String> words,
      long weight) {

    WordSearch search() {
      boolean nearby = kind == HintKind.SAME_LAND || kind == HintKind.SAME_PLACE;
      return new WordSearch(key, words, nearby);
    }

    boolean isSaidBy(Said said) {
      return words.stream().anyMatch(said::has);
    }
  }

  Wording moneySentence() {
    return file.sentence(HintKind.SAME_MONEY);
  }

  Wording moneyReason() {
    return file.money().reason();
  }

  /** Strongest first; those of the same people last. */
  List<Match> matching(Said said) {
    return Stream.concat(
            samePlace(said).stream(),
            file.rules().stream().flatMap(rule -> match(rule, said).stream()))
        .sorted(
            Comparator.comparing((Match one) -> one.kind() == HintKind.SAME_GROUP)
                .thenComparing(Comparator.comparingLong(Match::weight).reversed()))
        .limit(AT_MOST)
        .toList();
  }

  private Optional<Match> samePlace(Said said) {
    var places = said.placesWith(file.places().endings());
    places.removeAll(file.places().everywhere());
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Match(
                PLACES,
                HintKind.SAME_PLACE,
                file.sentence(HintKind.SAME_PLACE),
                file.places().reason(),
                List.copyOf(places),
                places.size() + 1L));
  }

  private Optional<Match> match(Rule rule, Said said) {
    long one = rule.one().foundIn(said);
    long other = rule.otherSide().foundIn(said);
    if (one == 0 && other == 0) {
      return Optional.empty();
    }
    var asked = one >= other ? rule.otherSide() : rule.one();
    return Optional.of(match(rule, asked, Math.max(one, other)));
  }

  private Match match(Rule rule, Side asked, long weight) {
    return new Match(
        rule.id(), rule.kind(), file.sentence(rule), rule.reason(), asked.words(), weight);
  }
}
