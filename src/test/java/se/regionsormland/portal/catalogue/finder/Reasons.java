package se.regionsormland.portal.catalogue.finder;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.Suggestions;

/** What becomes of an answer when words are taken from its text. */
final class Reasons {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Reasons() {}

  /** In percent: another first area or table, or none at all, without the words that were said. */
  static double decide(Collection<String> texts, Function<String, Suggestions> ask) {
    return share(texts, ask, Reasons::of);
  }

  /** The same when as many other words are taken, to know what taking words does by itself. */
  static double othersDecide(Collection<String> texts, Function<String, Suggestions> ask) {
    return share(texts, ask, Reasons::others);
  }

  private interface Words {
    Collection<String> of(String text, Suggestions found);
  }

  private static double share(
      Collection<String> texts, Function<String, Suggestions> ask, Words taken) {
    return texts.stream()
        .filter(text -> !ask.apply(text).isEmpty())
        .mapToDouble(text -> changes(text, ask, taken) ? 100 : 0)
        .average()
        .orElse(0);
  }

  private static boolean changes(String text, Function<String, Suggestions> ask, Words taken) {
    var before = ask.apply(text);
    var after = ask.apply(without(text, taken.of(text, before)));
    return !area(before).equals(area(after)) || !table(before).equals(table(after));
  }

  static Collection<String> of(String text, Suggestions found) {
    return Stream.concat(
            found.areas().stream().limit(1).flatMap(hit -> hit.because().stream()),
            found.interventions().stream().limit(1).flatMap(hit -> hit.because().stream()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Collection<String> others(String text, Suggestions found) {
    var reasons = of(text, found);
    var others =
        WORD.matcher(text)
            .results()
            .map(it -> it.group())
            .filter(it -> !reasons.contains(it) && !Fillers.contains(it.toLowerCase(Locale.ROOT)))
            .distinct()
            .collect(Collectors.toList());
    Collections.shuffle(others, new Random(text.hashCode()));
    return others.subList(0, Math.min(others.size(), reasons.size()));
  }

  private static String without(String text, Collection<String> taken) {
    return WORD.matcher(text)
        .replaceAll(
            word -> taken.stream().anyMatch(word.group()::equalsIgnoreCase) ? "" : word.group());
  }

  private static Optional<Integer> area(Suggestions found) {
    return found.areas().stream().findFirst().map(hit -> hit.area().number());
  }

  private static Optional<Integer> table(Suggestions found) {
    return found.interventions().stream().findFirst().map(hit -> hit.intervention().table());
  }
}
