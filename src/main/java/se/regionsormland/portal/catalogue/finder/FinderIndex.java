package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/** One edition of the strategy with its lexicon, ready to be compared with texts. Immutable. */
public final class FinderIndex {

  /** Longer than any idea that is read here; what follows is left unread. */
  private static final int LONGEST_TEXT = 20_000;

  /** A real project's text is longer than a way to say it, and nearer to what is asked. */
  private static final float OF_PROJECT = 2;

  private final Strategy strategy;
  private final Reader reader;
  private final Space space;
  private final Judgement judgement;
  private final Nearest nearest;
  private final Likeness likeness;

  private FinderIndex(
      Strategy strategy, Lexicon lexicon, List<ProjectWords> projects, SwedishWords words) {
    this.strategy = strategy;
    var sayings = new ArrayList<>(Saying.of(strategy));
    sayings.addAll(lexicon.sayings(strategy));
    var ofThemes = lexicon.wordsOfThemes().values().stream().flatMap(List::stream);
    var vocabulary =
        new Vocabulary(words, Stream.concat(ofThemes, sayings.stream().map(Saying::text)).toList());
    this.reader = new Reader(words, vocabulary, lexicon, ProjectProse.stems(projects, words));
    var traits = sayings.stream().map(it -> Trait.of(reader.read(it.text()))).toList();
    var known = projects.stream().filter(it -> isOf(strategy, it)).toList();
    var ofProjects = known.stream().map(it -> Trait.ofEachWord(reader.read(it.words()))).toList();
    this.space = new Space(Stream.concat(traits.stream(), ofProjects.stream()).toList());
    var points = traits.stream().map(space::point).toList();
    var examples = new ArrayList<Example>();
    for (int at = 0; at < known.size(); at++) {
      examples.add(example(known.get(at), space.point(ofProjects.get(at))));
    }
    examples.addAll(examples(sayings, points));
    int most = strategy.interventions().stream().mapToInt(it -> it.table()).max().orElse(0);
    this.judgement = new Learning(space.size(), most + 1).from(examples);
    this.nearest = new Nearest(examples, space.size(), most + 1);
    this.likeness = new Likeness(sayings, points);
  }

  private static List<Example> examples(List<Saying> sayings, List<Point> points) {
    return IntStream.range(0, sayings.size())
        .mapToObj(at -> new Example(points.get(at), sayings.get(at).table(), Set.of(), 1))
        .toList();
  }

  private static Example example(ProjectWords project, Point point) {
    return new Example(point, project.table(), project.others(), OF_PROJECT);
  }

  /** A table that a later edition lacks teaches nothing. */
  private static boolean isOf(Strategy strategy, ProjectWords project) {
    return Stream.concat(Stream.of(project.table()), project.others().stream())
        .allMatch(it -> it == Lexicon.NOTHING || strategy.intervention(it).isPresent());
  }

  public static FinderIndex of(
      Strategy strategy, Lexicon lexicon, List<ProjectWords> projects, SwedishWords words) {
    return new FinderIndex(strategy, lexicon, projects, words);
  }

  /** Of this very snapshot: a new edition is a new one. */
  @SuppressWarnings("ReferenceEquality")
  public boolean isOf(Strategy other) {
    return strategy == other;
  }

  /** {@code limit} caps the measures. */
  public Suggestions find(String text, int limit) {
    var tokens = reader.read(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    if (tokens.stream().noneMatch(FinderIndex::saysSomething)) {
      return Suggestions.NONE;
    }
    var traits = Trait.of(tokens);
    var point = space.point(traits);
    double[] chances = nearest.beside(judgement.chances(point), point, telling(tokens));
    var because = new Because(tokens, traits, space, point);
    return new Answer(strategy, judgement, likeness, point, chances, because).suggestions(limit);
  }

  private static long telling(List<Token> tokens) {
    return tokens.stream().filter(token -> !token.filler()).count();
  }

  private static boolean saysSomething(Token token) {
    return !token.plain() && (token.known() || !token.guesses().isEmpty());
  }
}
