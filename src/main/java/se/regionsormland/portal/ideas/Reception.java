package se.regionsormland.portal.ideas;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.records.References;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Softly;

/** What the region gives an idea that comes in: a reference, two dates, and a first sorting. */
@Component
class Reception {

  private static final int MEASURES = 10;

  /** One area is the idea's own; others are named only when they fit nearly as well. */
  private static final double NEARLY_AS_GOOD = 0.7;

  private static final int AREAS = 2;

  private final IdeaRepository ideas;
  private final References references;
  private final AnswerTime answerTime;
  private final Finder finder;
  private final Softly softly;
  private final Clock clock;

  Reception(
      IdeaRepository ideas,
      References references,
      AnswerTime answerTime,
      Finder finder,
      Softly softly,
      Clock clock) {
    this.ideas = ideas;
    this.references = references;
    this.answerTime = answerTime;
    this.finder = finder;
    this.softly = softly;
    this.clock = clock;
  }

  Idea.Arrival arrivalNow(IdeaContent content) {
    return arrival(now(), content);
  }

  /** What came another way counts from the day it came. */
  Idea.Arrival arrivalOn(LocalDate day, IdeaContent content) {
    boolean today = day.equals(SwedishTime.today(clock));
    return arrival(today ? now() : day.atStartOfDay(SwedishTime.ZONE).toInstant(), content);
  }

  private Idea.Arrival arrival(Instant at, IdeaContent content) {
    var promise = answerTime.promise(SwedishTime.dateOf(at), SwedishTime.today(clock));
    return new Idea.Arrival(references.next(), at, promise, areasOf(content));
  }

  /** Without a sorting it comes in all the same. */
  List<Integer> areasOf(IdeaContent content) {
    var said = String.join("\n", content.title(), content.text(), content.change());
    var hits = softly.ask(() -> finder.find(said, MEASURES).areas()).orElse(List.of());
    return hits.stream()
        .filter(hit -> hit.score() >= hits.getFirst().score() * NEARLY_AS_GOOD)
        .limit(AREAS)
        .map(hit -> hit.area().number())
        .toList();
  }

  /** Written before it is announced: who listens may read it. */
  void keep(Idea idea) {
    ideas.saveAndFlush(idea);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
