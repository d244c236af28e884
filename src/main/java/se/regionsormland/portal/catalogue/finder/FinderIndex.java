package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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
  private final Vectoriser vectoriser;
  private final Classifier classifier;
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
    var known = projects.stream().filter(it -> isOf(strategy, it)).toList();
    var texts = Texts.of(() -> features(sayings, known));
    this.vectoriser = texts.vectoriser();
    var vectors = texts.vectors().subList(0, sayings.size());
    var ofProjects = texts.vectors().subList(sayings.size(), texts.vectors().size());
    var examples = new ArrayList<TrainingExample>();
    for (int at = 0; at < known.size(); at++) {
      examples.add(example(known.get(at), ofProjects.get(at)));
    }
    examples.addAll(examples(sayings, vectors));
    int most = strategy.interventions().stream().mapToInt(it -> it.table()).max().orElse(0);
    this.classifier = new Training(vectoriser.size(), most + 1).from(examples);
    this.nearest = new Nearest(examples, vectoriser.size(), most + 1);
    this.likeness = new Likeness(sayings, vectors);
  }

  /** Texts as numbers. What they are made of is fifty times as much: read twice, never kept. */
  private record Texts(Vectoriser vectoriser, List<FeatureVector> vectors) {
    static Texts of(Supplier<Stream<List<Feature>>> features) {
      var vectoriser = new Vectoriser(features.get());
      return new Texts(vectoriser, features.get().map(vectoriser::vector).toList());
    }
  }

  private Stream<List<Feature>> features(List<Saying> sayings, List<ProjectWords> projects) {
    return Stream.concat(
        sayings.stream().map(it -> Feature.of(reader.read(it.text()))),
        projects.stream().map(it -> Feature.ofEachWord(reader.read(it.words()))));
  }

  private static List<TrainingExample> examples(List<Saying> sayings, List<FeatureVector> vectors) {
    return IntStream.range(0, sayings.size())
        .mapToObj(at -> new TrainingExample(vectors.get(at), sayings.get(at).table(), Set.of(), 1))
        .toList();
  }

  private static TrainingExample example(ProjectWords project, FeatureVector vector) {
    return new TrainingExample(vector, project.table(), project.others(), OF_PROJECT);
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

  /** Of this edition, word for word. */
  public boolean isOf(Strategy other) {
    return strategy.equals(other);
  }

  /** {@code limit} caps the measures. */
  public Suggestions find(String text, int limit) {
    var tokens = reader.read(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    if (tokens.stream().noneMatch(FinderIndex::saysSomething)) {
      return Suggestions.NONE;
    }
    var found = vectoriser.found(Feature.of(tokens));
    var vector = found.vector();
    double[] chances = nearest.beside(classifier.chances(vector), vector, telling(tokens));
    var explanation = new Explanation(tokens, found);
    return new Answer(strategy, classifier, likeness, vector, chances, explanation)
        .suggestions(limit);
  }

  private static long telling(List<Token> tokens) {
    return tokens.stream().filter(token -> !token.filler()).count();
  }

  private static boolean saysSomething(Token token) {
    return !token.plain() && (token.known() || !token.guesses().isEmpty());
  }
}
