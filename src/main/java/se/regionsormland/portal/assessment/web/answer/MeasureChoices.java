package se.regionsormland.portal.assessment.web.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.Suggestions;

/**
 * Every measure once: {@code first} those that are ticked, searched for or closest, {@code more}
 * that are suggested too, then the rest by intervention.
 */
record MeasureChoices(List<MeasureChoice> first, List<MeasureChoice> more, List<Group> rest) {

  private static final int SUGGESTED = 8;
  private static final int CLOSEST = 3;

  /** {@code fits}, which is no measure, where it is left. */
  record Group(String name, List<MeasureChoice> measures, @Nullable MeasureChoice fits) {

    Group {
      measures = List.copyOf(measures);
    }

    static Group of(String name, List<MeasureChoice> choices) {
      var kinds = choices.stream().collect(Collectors.partitioningBy(MeasureChoice::fits));
      return new Group(
          name,
          kinds.getOrDefault(false, List.of()),
          kinds.getOrDefault(true, List.of()).stream().findFirst().orElse(null));
    }

    boolean isLeft() {
      return fits != null || !measures.isEmpty();
    }
  }

  static MeasureChoices of(
      Strategy strategy, List<String> ticked, Suggestions found, Suggestions searched) {
    var reasons = reasons(found);
    var wanted = new ArrayList<>(ticked);
    searched.measures().forEach(hit -> wanted.add(hit.measure().id()));
    reasons.keySet().stream().limit(CLOSEST).forEach(wanted::add);
    var all = all(strategy, reasons);
    var first = known(wanted, all);
    wanted.addAll(reasons.keySet());
    var suggested = known(wanted, all);
    var rest =
        strategy.interventions().stream()
            .map(one -> Group.of(one.table() + " " + one.name(), left(one, all, suggested)))
            .filter(Group::isLeft)
            .toList();
    return new MeasureChoices(first, suggested.subList(first.size(), suggested.size()), rest);
  }

  private static List<MeasureChoice> known(List<String> wanted, Map<String, MeasureChoice> all) {
    return wanted.stream().distinct().filter(all::containsKey).map(all::get).toList();
  }

  /** Ticked values in words. A measure that is no longer in the strategy is shown by its id. */
  static List<MeasureChoice> named(Strategy strategy, List<String> values) {
    var all = all(strategy, Map.of());
    return values.stream()
        .map(
            value -> all.getOrDefault(value, new MeasureChoice(value, false, "", value, List.of())))
        .toList();
  }

  private static Map<String, List<String>> reasons(Suggestions suggested) {
    var measures = new LinkedHashMap<String, List<String>>();
    suggested.measures().stream()
        .limit(SUGGESTED)
        .forEach(hit -> measures.put(hit.measure().id(), hit.because()));
    var interventions = new LinkedHashMap<String, List<String>>();
    suggested
        .interventions()
        .forEach(
            hit -> interventions.put(AnswerSheet.fits(hit.intervention().table()), hit.because()));
    var reasons = new LinkedHashMap<>(telling(measures));
    reasons.putAll(telling(interventions));
    return reasons;
  }

  /** Without the words that most of the others have too: they tell it from none of them. */
  private static Map<String, List<String>> telling(Map<String, List<String>> because) {
    var times =
        because.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long few = Math.max(1, because.size() / 2);
    var telling = new LinkedHashMap<String, List<String>>();
    because.forEach((id, words) ->
        telling.put(
            id, words.stream().filter(word -> times.getOrDefault(word, 0L) <= few).toList()));
    return telling;
  }

  private static Map<String, MeasureChoice> all(
      Strategy strategy, Map<String, List<String>> reasons) {
    var all = new LinkedHashMap<String, MeasureChoice>();
    strategy.interventions().stream()
        .flatMap(MeasureChoices::choices)
        .map(choice -> withReason(choice, reasons))
        .forEach(choice -> all.put(choice.value(), choice));
    return all;
  }

  private static Stream<MeasureChoice> choices(Intervention one) {
    var fits =
        new MeasureChoice(
            AnswerSheet.fits(one.table()), true, "" + one.table(), one.name(), List.of());
    return Stream.concat(
        one.measures().stream()
            .map(measure ->
                new MeasureChoice(
                    measure.id(), false, measure.number(), measure.text(), List.of())),
        Stream.of(fits));
  }

  private static MeasureChoice withReason(MeasureChoice choice, Map<String, List<String>> reasons) {
    var because = reasons.getOrDefault(choice.value(), List.of());
    return new MeasureChoice(
        choice.value(), choice.fits(), choice.number(), choice.text(), because);
  }

  private static List<MeasureChoice> left(
      Intervention one, Map<String, MeasureChoice> all, List<MeasureChoice> first) {
    return choices(one)
        .map(choice -> all.get(choice.value()))
        .filter(c -> !first.contains(c))
        .toList();
  }
}
