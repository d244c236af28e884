package se.regionsormland.portal.watching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.ideas.published.IdeaMeasures;
import se.regionsormland.portal.ideas.published.PublicIdeas;

/** Reads what is new since the one who was told longest ago. */
@Component
class NewsReader {

  /** What is being saved this minute is told tomorrow, and so is never missed. */
  private static final Duration STILL_BEING_SAVED = Duration.ofMinutes(1);

  private final Funding funding;
  private final PublicIdeas ideas;
  private final IdeaMeasures measures;
  private final Catalogue catalogue;
  private final Clock clock;

  NewsReader(
      Funding funding, PublicIdeas ideas, IdeaMeasures measures, Catalogue catalogue, Clock clock) {
    this.funding = funding;
    this.ideas = ideas;
    this.measures = measures;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  News read(LocalDate today, Instant since) {
    var until = clock.instant().minus(STILL_BEING_SAVED);
    var shown = ideas.shownBetween(since, until);
    var serves =
        shown.stream()
            .collect(
                Collectors.toMap(one -> one.idea().reference(), one -> measures.of(one.idea())));
    return new News(
        today, until, catalogue.strategy(), funding.callsSince(Instant.EPOCH), shown, serves);
  }
}
