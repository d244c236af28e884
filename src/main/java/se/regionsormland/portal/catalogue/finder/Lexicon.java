package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.catalogue.Lesson;
import se.regionsormland.portal.catalogue.LexiconLine;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.yaml.YamlFile;

/**
 * How people talk about what the strategy is about: words that mean nearly the same (themes), and
 * ways to say that one wants what a measure or an intervention is for (entries).
 */
public record Lexicon(
    String source,
    Map<String, String> abbreviations,
    String plain,
    String names,
    List<Theme> themes,
    List<Entry> entries) {

  /** A table that is none: what nothing in the strategy answers to. */
  static final int NOTHING = 0;

  /** What an officer teaches counts as much as so many ways to say it. */
  private static final int WEIGHT = 3;

  public Lexicon {
    abbreviations = Map.copyOf(abbreviations);
    themes = List.copyOf(themes);
    entries = List.copyOf(entries);
  }

  public static Lexicon read(Resource resource) {
    return YamlFile.at(resource).as(Lexicon.class);
  }

  /** Words with commas between, in each language. */
  public record Theme(
      String id,
      String name,
      @Nullable String source,
      String sv,
      @Nullable String en,
      @Nullable String fi) {

    List<String> words() {
      return parts(",", sv, en, fi);
    }
  }

  /** One way to say it on each line; for a measure, or for a whole table. */
  public record Entry(
      @Nullable String measure,
      @Nullable Integer table,
      String why,
      @Nullable String source,
      String sv,
      @Nullable String en,
      @Nullable String fi) {

    static Entry of(Lesson lesson) {
      return new Entry(lesson.measure(), lesson.table(), "", null, lesson.text(), null, null);
    }

    List<String> says() {
      return parts("\n", sv, en, fi);
    }
  }

  Map<String, List<String>> wordsOfThemes() {
    var words = new LinkedHashMap<String, List<String>>();
    themes.forEach(theme -> words.put(theme.id(), theme.words()));
    return words;
  }

  /** Words that are no reason for anything, in small letters; names are among them. */
  public Set<String> plainWords() {
    return Stream.concat(words(plain), words(names)).collect(Collectors.toSet());
  }

  /** What organisations are called: who is with you is not what you want. */
  Set<String> nameWords() {
    return words(names).collect(Collectors.toSet());
  }

  private static Stream<String> words(String list) {
    return Stream.of(list.strip().split("\\s+"));
  }

  /** Said last, so that nothing else is learnt in another order. */
  public Lexicon with(List<Lesson> lessons) {
    var all = new ArrayList<>(entries);
    lessons.forEach(lesson -> all.addAll(Collections.nCopies(WEIGHT, Entry.of(lesson))));
    return new Lexicon(source, abbreviations, plain, names, themes, all);
  }

  /** What it has of this strategy, and its themes, as people may read it. */
  public List<LexiconLine> lines(Strategy strategy) {
    var lines = new ArrayList<LexiconLine>();
    for (var entry : entries) {
      var measure = Optional.ofNullable(entry.measure()).flatMap(strategy::measure);
      var table = measure.map(Measure::table).orElse(entry.table());
      lines.add(new LexiconLine(table, entry.measure(), entry.why(), entry.says()));
    }
    themes.forEach(it -> lines.add(new LexiconLine(null, null, it.name(), it.words())));
    return lines;
  }

  /** What is said of this strategy; what names a measure that the strategy lacks is left out. */
  List<Saying> sayings(Strategy strategy) {
    var sayings = new ArrayList<Saying>();
    for (var entry : entries) {
      var measure = Optional.ofNullable(entry.measure()).flatMap(strategy::measure);
      var table = measure.map(Measure::table).or(() -> Optional.ofNullable(entry.table()));
      table.ifPresent(number ->
          entry.says().stream()
              .map(text -> new Saying(number, measure.map(Measure::id).orElse(null), text))
              .forEach(sayings::add));
    }
    return sayings;
  }

  private static List<String> parts(String between, @Nullable String... texts) {
    return Stream.of(texts)
        .flatMap(text -> text == null ? Stream.empty() : Arrays.stream(text.split(between)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
