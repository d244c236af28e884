package se.regionsormland.portal.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.SwedishTime;

/** The table. Whoever erases and whoever tells of it ask here, and know no time of their own. */
@Component
public class Retention {

  private final RetentionSettings settings;
  private final Clock clock;

  Retention(RetentionSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * {@code period} is missing where nothing is promised; {@code by} where no decision is needed.
   */
  public record Row(Kept what, @Nullable Period period, @Nullable Disposal by) {}

  public List<Row> table() {
    return Stream.of(Kept.values()).map(this::row).toList();
  }

  private Row row(Kept what) {
    var by = what.isPublicRecord() ? disposal(what).orElse(null) : null;
    return new Row(what, mayErase(what) ? period(what) : null, by);
  }

  /** Whether it is ever erased: of public records only what a decision on disposal names. */
  public boolean mayErase(Kept what) {
    return !what.isArchived()
        && !what.hasItsOwnEnd()
        && (!what.isPublicRecord() || disposal(what).isPresent());
  }

  public Optional<Disposal> disposal() {
    return Optional.ofNullable(settings.disposalDay())
        .map(day -> new Disposal(settings.disposal(), day));
  }

  /** Answers about cases are erased by a decision that is about them. */
  public Optional<Disposal> disposal(Kept what) {
    return what == Kept.OPINION
        ? Optional.ofNullable(settings.opinionsDay())
            .map(day -> new Disposal(settings.opinions(), day))
        : disposal();
  }

  /** For how long it is needed, erased after that or not. */
  public Period period(Kept what) {
    return switch (what) {
      case DRAFT -> settings.drafts();
      case UNCONFIRMED -> Period.ofDays(1);
      case WATCH_UNCONFIRMED -> Period.ofDays(7);
      case WATCH -> Period.ofMonths(24);
      case LINK, LETTER_WAITING -> Period.ofDays(30);
      case LETTER_GONE -> Period.ofMonths(12);
      case OFFER -> settings.offers();
      case INTRODUCTION, CONFERENCE -> settings.introductions();
      case OPINION -> Period.ZERO;
      case IDEA, ATTACHMENT, ACCOUNT, SESSION, GUESS, CONTACT_PERSON, TRAIL ->
          throw new IllegalArgumentException("The table knows no period of " + what);
    };
  }

  /** What was last needed then or earlier is over today. */
  public Instant over(Kept what) {
    return clock.instant().atZone(SwedishTime.ZONE).minus(period(what)).toInstant();
  }
}
