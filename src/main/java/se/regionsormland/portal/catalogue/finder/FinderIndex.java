package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/** One edition of the strategy with its lexicon, ready to be compared with texts. Immutable. */
public final class FinderIndex {

  /** Longer than any idea that is read here; what follows is left unread. */
  private static final int LONGEST_TEXT = 20_000;

  private final Strategy strategy;
  private final Reader reader;
  private final Space space;
  private final Judgement judgement;
  private final Likeness likeness;

  private FinderIndex(Strategy strategy, Lexicon lexicon, SwedishWords words) {
    this.strategy = strategy;
    var sayings = new ArrayList<>(Saying.of(strategy));
    sayings.addAll(lexicon.sayings(strategy));
    var ofThemes = lexicon.wordsOfThemes().values().stream().flatMap(List::stream);
    var vocabulary =
        new Vocabulary(words, Stream.concat(ofThemes, sayings.stream().map(Saying::text)).toList());
    this.reader = new Reader(words, vocabulary, lexicon);
    var traits = sayings.stream().map(it -> Trait.of(reader.read(it.text()))).toList();
    this.space = new Space(traits);
    var points = traits.stream().map(space::point).toList();
    int most = strategy.interventions().stream().mapToInt(it -> it.table()).max().orElse(0);
    this.judgement = new Learning(space.size(), most + 1).from(examples(sayings, points));
    this.likeness = new Likeness(sayings, points, space.size());
  }

  private static List<Example> examples(List<Saying> sayings, List<Point> points) {
    return IntStream.range(0, sayings.size())
        .mapToObj(at -> new Example(points.get(at), sayings.get(at).table()))
        .toList();
  }

  public static FinderIndex of(Strategy strategy, Lexicon lexicon, SwedishWords words) {
    return new FinderIndex(strategy, lexicon, words);
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
    double[] chances = judgement.chances(point);
    var because = new Because(tokens, traits, space, point);
    return new Answer(strategy, judgement, likeness, point, chances, because).suggestions(limit);
  }

  private static boolean saysSomething(Token token) {
    return !token.plain() && (token.known() || !token.guesses().isEmpty());
  }
}
