package se.regionsormland.portal.catalogue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.finder.FinderIndex;
import se.regionsormland.portal.catalogue.finder.Lexicon;
import se.regionsormland.portal.catalogue.finder.ProjectWords;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/** From a text in one's own words to the parts of the strategy it serves. Keeps no text. */
@Component
public class Finder {

  private final Catalogue catalogue;
  private final Lexicon lexicon;
  private final List<ProjectWords> projects;
  private final SwedishWords words;
  private final LearntLast learnt;
  private volatile List<Lesson> lessons = List.of();
  private volatile @Nullable CompletableFuture<FinderIndex> index;

  Finder(
      Catalogue catalogue,
      SwedishWords words,
      LearntLast learnt,
      @Value("${portal.lexicon-file}") Resource lexicon,
      @Value("${portal.project-words-file}") Resource projects) {
    this.catalogue = catalogue;
    this.words = words;
    this.learnt = learnt;
    this.lexicon = Lexicon.read(lexicon);
    this.projects = ProjectWords.read(projects);
  }

  /** Not beside the start, which it would hold up: pages are read before anybody asks for this. */
  @EventListener(ApplicationReadyEvent.class)
  void learnAhead() {
    var _ = begun(catalogue.strategy());
  }

  /** {@code limit} caps the measures; at most three interventions, areas that are worth a look. */
  public Suggestions find(String text, int limit) {
    return current().find(text, limit);
  }

  /**
   * From now on these are known beside the lexicon, and no others. Takes a second or two, unless
   * tried just before; those who ask meanwhile are answered as before.
   */
  public synchronized void teach(List<Lesson> all) {
    var learnt = learn(catalogue.strategy(), all);
    lessons = List.copyOf(all);
    index = CompletableFuture.completedFuture(learnt);
  }

  /** What would be answered if these were taught, which they are not. Takes a second or two. */
  public Function<String, Suggestions> trial(List<Lesson> all) {
    var tried = learn(catalogue.strategy(), all);
    return text -> tried.find(text, 0);
  }

  /**
   * Another one when the strategy or what was taught is another: the same words, another answer.
   */
  public Object reading() {
    return current();
  }

  /** They fit any text, and so say little of this one. */
  Set<String> plainWords() {
    return lexicon.plainWords();
  }

  /** What is known from the file. */
  public List<LexiconLine> lexicon() {
    return lexicon.lines(catalogue.strategy());
  }

  private FinderIndex current() {
    var strategy = catalogue.strategy();
    var known = begun(strategy).join();
    return known.isOf(strategy) ? known : begun(strategy).join();
  }

  /** As it is taught, or is being learnt, unless that is of another edition and done. */
  private CompletableFuture<FinderIndex> begun(Strategy strategy) {
    var known = index;
    return known == null || isOfAnother(known, strategy) ? begin(strategy) : known;
  }

  private synchronized CompletableFuture<FinderIndex> begin(Strategy strategy) {
    var known = index;
    if (known == null || isOfAnother(known, strategy)) {
      var all = lessons;
      known = CompletableFuture.supplyAsync(() -> learn(strategy, all));
      index = known;
    }
    return known;
  }

  private static boolean isOfAnother(CompletableFuture<FinderIndex> known, Strategy strategy) {
    return known.isCompletedExceptionally() || (known.isDone() && !known.join().isOf(strategy));
  }

  private FinderIndex learn(Strategy strategy, List<Lesson> all) {
    var known = lexicon.with(all.stream().filter(lesson -> lesson.isOf(strategy)).toList());
    return learnt.of(strategy, known, () -> FinderIndex.of(strategy, known, projects, words));
  }
}
