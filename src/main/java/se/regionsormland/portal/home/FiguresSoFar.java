package se.regionsormland.portal.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.regionsormland.portal.ideas.published.IdeaFigures;
import se.regionsormland.portal.shared.WorkingDays;

/** Counted at most once a minute. When the database does not answer, the page does without them. */
@Component
class FiguresSoFar {

  private static final int ENOUGH = 5;
  private static final int LATEST = 500;

  private static final Duration HELD = Duration.ofMinutes(1);

  private final IdeaFigures ideas;
  private final Clock clock;
  private volatile @Nullable Counted last;

  FiguresSoFar(IdeaFigures ideas, Clock clock) {
    this.ideas = ideas;
    this.clock = clock;
  }

  private record Counted(Instant at, @Nullable Figures figures) {
    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(HELD));
    }
  }

  @Nullable Figures count() {
    var now = clock.instant();
    var held = last;
    if (held == null || !held.isFresh(now)) {
      held = new Counted(now, countNow());
      last = held;
    }
    return held.figures();
  }

  private @Nullable Figures countNow() {
    try {
      return new Figures(
          ideas.received(),
          medianOf(
              ideas.answered(LATEST).stream()
                  .map(one -> WorkingDays.between(one.received(), one.answered()))
                  .toList()));
    } catch (DataAccessException | TransactionException e) {
      return null;
    }
  }

  static @Nullable Integer medianOf(List<Integer> days) {
    return days.size() < ENOUGH ? null : days.stream().sorted().toList().get(days.size() / 2);
  }
}
