package se.regionsormland.portal.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/** Counted at most once a minute. When the database does not answer, the page does without them. */
@Component
class FiguresSoFar {

  private static final int ENOUGH = 5;
  private static final int LATEST = 500;

  private static final Duration HELD = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile @Nullable Counted last;

  FiguresSoFar(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Counted(Instant at, @Nullable Figures figures) {
    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(HELD));
    }
  }

  private record Answered(Instant received, Instant answered) {
    int days() {
      return WorkingDays.between(SwedishTime.dateOf(received), SwedishTime.dateOf(answered));
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
      return new Figures(received(), median());
    } catch (DataAccessException | TransactionException e) {
      return null;
    }
  }

  private long received() {
    return jdbc.sql("SELECT count(*) FROM submitted_idea").query(Long.class).single();
  }

  private @Nullable Integer median() {
    return medianOf(answered().stream().map(Answered::days).toList());
  }

  static @Nullable Integer medianOf(List<Integer> days) {
    return days.size() < ENOUGH ? null : days.stream().sorted().toList().get(days.size() / 2);
  }

  private List<Answered> answered() {
    return jdbc.sql(
            """
            SELECT received_at, answered_at FROM submitted_idea
            WHERE answered_at IS NOT NULL ORDER BY answered_at DESC LIMIT :latest
            """)
        .param("latest", LATEST)
        .query((row, _) ->
            new Answered(
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("answered_at").toInstant()))
        .list();
  }
}
