package se.regionsormland.portal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.TextFile;
import se.regionsormland.portal.web.Softly;

/**
 * Compares the finder with one that has learnt an addition too. Learning takes a second or two of a
 * processor, so one at a time does it; nobody waits for another.
 */
@Component
class Previews {

  private static final int LATEST_IDEAS = 200;

  private final Finder finder;
  private final Teacher teacher;
  private final SubmittedIdeas ideas;
  private final Softly softly;
  private final List<String> sentences;
  private final Semaphore room = new Semaphore(1);

  Previews(
      Finder finder,
      Teacher teacher,
      SubmittedIdeas ideas,
      Softly softly,
      @Value("classpath:lexicon/sentences.txt") Resource sentences) {
    this.finder = finder;
    this.teacher = teacher;
    this.ideas = ideas;
    this.softly = softly;
    this.sentences = TextFile.lines(sentences).toList();
  }

  /** Empty while somebody else's is under way. */
  Optional<Preview> of(Teaching teaching, String tried, Viewer viewer) {
    if (!room.tryAcquire()) {
      return Optional.empty();
    }
    try {
      var lessons = new ArrayList<>(teacher.lessons());
      lessons.add(teaching.lesson());
      return Optional.of(compared(finder.trial(lessons), tried, viewer));
    } finally {
      room.release();
    }
  }

  private Preview compared(Function<String, Suggestions> then, String tried, Viewer viewer) {
    var texts = ideas.latestTexts(LATEST_IDEAS, viewer);
    var ofSentences = sentences.stream().map(it -> compared(null, it, it, then));
    var ofIdeas = texts.stream().map(it -> compared(it.reference(), it.title(), it.text(), then));
    return new Preview(
        sentences.size(),
        ofSentences.filter(ChangedAnswer::isChanged).toList(),
        texts.size(),
        ofIdeas.filter(ChangedAnswer::isChanged).toList(),
        tried.isEmpty() ? null : compared(null, tried, tried, then));
  }

  private ChangedAnswer compared(
      @Nullable String reference, String shown, String text, Function<String, Suggestions> then) {
    return new ChangedAnswer(
        reference, shown, answer(text, it -> finder.find(it, 0)), answer(text, then));
  }

  /** A text that says nothing to the finder is answered nothing, and the others are compared. */
  private AnswerByFinder answer(String text, Function<String, Suggestions> by) {
    return AnswerByFinder.of(softly.ask(() -> by.apply(text)).orElse(Suggestions.NONE));
  }
}
